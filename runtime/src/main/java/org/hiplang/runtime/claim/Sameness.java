package org.hiplang.runtime.claim;

/** In what two lines can be the same; of what both do not say, they say the same. */
public enum Sameness {
    /** The procedure code. */
    CODE,
    /** The modifiers, in any order. */
    MODIFIERS,
    /** The first and the last day of service. */
    DAYS,
    /** The units billed. */
    UNITS,
    /** The drug's NDC. */
    NDC,
    /** The rendering provider's NPI. */
    PROVIDER,
    /** The place of service. */
    PLACE,
    /** The billing provider's tax number, whether it is written with hyphens or not. */
    TIN,
    /** The billing provider's NPI. */
    NPI,
    /** The rendering provider's taxonomy code. */
    TAXONOMY;

    /** Whether two lines are the same in this, each a line of its claim. */
    public boolean holds(Claim one, int line, Claim two, int other) {
        return switch (this) {
            case CODE -> one.code(line) == two.code(other);
            case MODIFIERS -> one.sameModifiers(line, two, other);
            case DAYS -> one.firstDay(line) == two.firstDay(other) && one.lastDay(line) == two.lastDay(other);
            case UNITS -> one.units(line) == two.units(other);
            case NDC -> one.sameNdc(line, two, other);
            case PLACE -> one.place(line) == two.place(other);
            case TIN -> says(HeaderField.BILLING_TIN, one, line, two, other);
            case NPI -> says(HeaderField.BILLING_NPI, one, line, two, other);
            case TAXONOMY -> says(HeaderField.RENDERING_TAXONOMY, one, line, two, other);
            case PROVIDER -> one.sameRenderingProvider(line, two, other);
        };
    }

    private static boolean says(HeaderField field, Claim one, int line, Claim two, int other) {
        return field.of(one, line).equals(field.of(two, other));
    }
}
