package org.hiplang.runtime.decision;

import java.math.BigDecimal;

/** What one finding pays of a line, or of days of it. */
public sealed interface Pays {
    /**
     * So much of what the units are worth.
     *
     * @param percent without trailing zeros
     */
    record Percent(BigDecimal percent) implements Pays {}

    /**
     * So much at most.
     *
     * @param dollars with two decimals at least
     * @param forEachUnit whether each unit by itself; else all together
     */
    record AtMost(BigDecimal dollars, boolean forEachUnit) implements Pays {}
}
