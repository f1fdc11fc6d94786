package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;

/** Where a line's units can lie and be kept, as far as the bounds that hold for sure allow. Units are in thousandths. */
final class Room {
    /** All the room there is. */
    static final Room ALL = new Room(0, 0);

    private final int firstDay;
    private final int days;
    private final List<Limit> limits = new ArrayList<>(0);

    /**
     * All the room there is, to be limited.
     *
     * @param firstDay the line's first day, since 1970-01-01
     * @param days how many days it has
     */
    Room(int firstDay, int days) {
        this.firstDay = firstDay;
        this.days = days;
    }

    /** On those days, counted from the line's first, no more than the bound is kept. */
    void limit(Cap cap, Marks ofDays) {
        limits.add(new Limit(cap, ofDays));
    }

    /** Whether something that lies on the day as well is kept. */
    boolean isOn(int day) {
        for (Limit limit : limits) {
            if (limit.meant.has(day) && limit.taken[limit.block(day)] >= limit.cap.units()) {
                return false;
            }
        }
        return true;
    }

    /** So many units lie on the day. */
    void take(int day, long units) {
        for (Limit limit : limits) {
            if (limit.meant.has(day)) {
                limit.taken[limit.block(day)] += units;
            }
        }
    }

    /** What a bound leaves on some days, and by block how much of it is taken already. */
    private final class Limit {
        private final Cap cap;
        private final Marks meant;
        private final long[] taken = new long[days];

        Limit(Cap cap, Marks meant) {
            this.cap = cap;
            this.meant = meant;
        }

        int block(int day) {
            return cap.blocks().of(firstDay, day);
        }
    }
}
