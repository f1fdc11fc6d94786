package org.hiplang.runtime.claim;

import java.math.BigDecimal;

/**
 * A number of service units (X12 SV104), kept in thousandths so that counting stays exact.
 *
 * @param thousandths the units times 1,000; never negative
 */
public record Units(long thousandths) implements Comparable<Units> {
    private static final int SCALE = 3;

    /** The thousandths in one unit. */
    public static final long ONE = 1000;

    /** The most that a line bills, in thousandths. No sum of what claims bill comes near to what a {@code long} holds. */
    public static final long MOST = 1_000_000_000L * ONE;

    /** No units. */
    public static final Units ZERO = new Units(0);

    /**
     * Checks the bound.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Units {
        if (thousandths < 0) {
            throw new IllegalArgumentException("units are never negative");
        }
    }

    /** Whole units. */
    public static Units of(long units) {
        return new Units(Math.multiplyExact(units, ONE));
    }

    /**
     * Units with at most three decimals.
     *
     * @throws ArithmeticException if there are more decimals, or more units than a {@code long} of thousandths holds
     */
    public static Units of(BigDecimal units) {
        return new Units(units.movePointRight(SCALE).longValueExact());
    }

    /** The units as a decimal number without trailing zeros. */
    public BigDecimal toDecimal() {
        BigDecimal exact = BigDecimal.valueOf(thousandths, SCALE).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    @Override
    public int compareTo(Units other) {
        return Long.compare(thousandths, other.thousandths);
    }

    /** The number as people write it: {@code 3}, {@code 2.5}. */
    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}
