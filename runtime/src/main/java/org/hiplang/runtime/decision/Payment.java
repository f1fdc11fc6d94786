package org.hiplang.runtime.decision;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the kept units of a line are paid, where a rule pays them otherwise than in full.
 *
 * @param percent how much that is of what the kept units are worth, before amounts that are paid at most; rounded half up
 *     to three decimals, without trailing zeros
 * @param base what the whole line is worth; absent where nobody knows
 * @param amount dollars with two decimals, rounded half up; absent where the base is not known or the line waits
 */
public record Payment(BigDecimal percent, Optional<Base> base, Optional<BigDecimal> amount) {
    /** The same of a line that waits, so that nobody knows what is paid. */
    public Payment withoutAmount() {
        return new Payment(percent, base, Optional.empty());
    }

    /**
     * What the whole line is worth.
     *
     * @param dollars with two decimals at least
     */
    public record Base(Of of, BigDecimal dollars) {}

    /** Who says so. */
    public enum Of {
        /** What the plan allows for it. */
        ALLOWED,
        /** What is charged for it, where it is not known what the plan allows. */
        CHARGE;

        /** As decisions write it. */
        public String word() {
            return this == ALLOWED ? "allowed" : "charge";
        }
    }
}
