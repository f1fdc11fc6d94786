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
    PROVIDER;

    /** Whether two lines are the same in this, each a line of its claim. */
    public boolean holds(Claim one, int line, Claim two, int other) {
        return switch (this) {
            case CODE -> one.code(line) == two.code(other);
            case MODIFIERS -> one.sameModifiers(line, two, other);
            case DAYS -> one.firstDay(line) == two.firstDay(other) && one.lastDay(line) == two.lastDay(other);
            case UNITS -> one.units(line) == two.units(other);
            case NDC -> one.detail(line).ndc().equals(two.detail(other).ndc());
            case PROVIDER ->
                one.detail(line).renderingNpi().equals(two.detail(other).renderingNpi());
        };
    }
}
