package org.hiplang.runtime.judge;

import java.util.Arrays;
import org.hiplang.runtime.claim.Units;

/** Where a line's units lie: on which of its days, counted from its first. Units are in thousandths. */
final class Placement {
    /** How well a day is kept, the best first. */
    enum Rank {
        /** Nothing takes it. */
        CLEAR,
        /** The policy is not in force. */
        OUTSIDE,
        /** It waits. */
        WAITING,
        /** It is paid as part of another line, or reduced to nothing. */
        INCLUDED,
        /** It is denied. */
        DENIED
    }

    private Placement() {}

    /**
     * The same number of whole units on every day; what is left one unit a day, on the days that are kept best and the
     * earliest among those.
     */
    static long[] of(long units, Rank[] days) {
        long each = units / Units.ONE / days.length * Units.ONE;
        long[] placed = new long[days.length];
        Arrays.fill(placed, each);
        long rest = units - each * days.length;
        for (Rank rank : Rank.values()) {
            for (int day = 0; day < days.length && rest > 0; day++) {
                if (days[day] == rank) {
                    long one = Math.min(rest, Units.ONE);
                    placed[day] += one;
                    rest -= one;
                }
            }
        }
        return placed;
    }
}
