package org.hiplang.runtime.judge;

import java.math.BigDecimal;

/** Kept units of one day that are paid alike. */
final class Portion {
    private final int day;
    private final BigDecimal units;
    private final BigDecimal weight;
    private BigDecimal worth;

    /**
     * Units before an amount is paid at most.
     *
     * @param day from the line's first
     * @param units in thousandths
     * @param share which part of what they are worth is paid
     * @param base what all units of the line are worth together
     */
    Portion(int day, long units, BigDecimal share, BigDecimal base) {
        this.day = day;
        this.units = BigDecimal.valueOf(units);
        this.weight = this.units.multiply(share);
        this.worth = weight.multiply(base);
    }

    int day() {
        return day;
    }

    /** In thousandths. */
    BigDecimal units() {
        return units;
    }

    /** The units times the part that is paid of them. */
    BigDecimal weight() {
        return weight;
    }

    /** What is paid for them, in dollars times the thousandths of units of the line. */
    BigDecimal worth() {
        return worth;
    }

    /** Takes so much away, as far as there is so much; gives what is not taken yet. */
    BigDecimal cut(BigDecimal excess) {
        BigDecimal part = excess.min(worth);
        worth = worth.subtract(part);
        return excess.subtract(part);
    }
}
