package org.hiplang.runtime.claim;

/** In what two lines of a claim can be the same; of what both do not say, they say the same. */
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

    /** Whether two lines are the same in this. */
    public boolean holds(Claim claim, int line, int other) {
        return switch (this) {
            case CODE -> claim.code(line) == claim.code(other);
            case MODIFIERS -> claim.sameModifiers(line, other);
            case DAYS -> claim.firstDay(line) == claim.firstDay(other) && claim.lastDay(line) == claim.lastDay(other);
            case UNITS -> claim.units(line) == claim.units(other);
            case NDC -> claim.detail(line).ndc().equals(claim.detail(other).ndc());
            case PROVIDER ->
                claim.detail(line).renderingNpi().equals(claim.detail(other).renderingNpi());
        };
    }
}
