package org.hiplang.runtime.judge;

import java.util.Comparator;

/**
 * A bound on the units of a line, as it was found.
 *
 * @param units kept at most in each block, in thousandths
 * @param blocks the days of the line that it bounds together
 * @param orMore whether it may turn out that more is kept
 */
record Cap(long units, Blocks blocks, boolean orMore) {
    /** Units of which no more are kept. */
    Cap(long units, Blocks blocks) {
        this(units, blocks, false);
    }

    /** The shortest blocks first, and of equal ones the tightest bound. */
    static final Comparator<Cap> ORDER =
            Comparator.comparing((Cap cap) -> cap.blocks().days()).thenComparing(Cap::units);
}
