package org.hiplang.runtime.judge;

import java.util.Comparator;

/**
 * A bound on the units of a line, as it was found.
 *
 * @param units kept at most in each block, in thousandths
 * @param blocks the days of the line that it bounds together
 */
record Cap(long units, Blocks blocks) {
    /** The shortest blocks first, and of equal ones the tightest bound. */
    static final Comparator<Cap> ORDER =
            Comparator.comparing((Cap cap) -> cap.blocks().days()).thenComparing(Cap::units);
}
