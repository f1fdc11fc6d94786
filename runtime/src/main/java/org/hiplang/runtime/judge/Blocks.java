package org.hiplang.runtime.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hiplang.runtime.claim.Units;

/**
 * How the days of a line are cut into blocks, from its first on.
 *
 * @param days how long a block is; of months, less than the shortest of them
 * @param months whether a block goes from one day of a month to the same day of the next
 */
record Blocks(int days, boolean months) {
    /** Each day by itself. */
    static final Blocks DAY = new Blocks(1, false);

    /** All days together. */
    static final Blocks LINE = new Blocks(Integer.MAX_VALUE, false);

    /** Month by month. */
    static final Blocks MONTHS = new Blocks(27, true);

    /** So many days, in thousandths: a fraction is dropped, and less than one counts as one. */
    static Blocks of(long thousandths) {
        return new Blocks((int) Math.max(1, thousandths / Units.ONE), false);
    }

    /**
     * The number of the block that a day lies in, from 0.
     *
     * @param firstDay the line's first day, since 1970-01-01
     * @param offset the day, from the line's first
     */
    int of(int firstDay, int offset) {
        return months ? month(LocalDate.ofEpochDay(firstDay), offset) : offset / days;
    }

    private static int month(LocalDate first, int offset) {
        LocalDate day = first.plusDays(offset);
        int begun = (int) ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
        return first.plusMonths(begun).isAfter(day) ? begun - 1 : begun;
    }
}
