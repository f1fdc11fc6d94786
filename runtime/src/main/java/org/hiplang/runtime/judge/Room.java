package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a line's units can lie and be kept, as far as the bounds that hold for sure allow. Units are in thousandths. */
final class Room {
    private final int firstDay;
    private final List<Limit> limits = new ArrayList<>();

    /**
     * All the room there is.
     *
     * @param firstDay the line's first day, since 1970-01-01
     */
    Room(int firstDay) {
        this.firstDay = firstDay;
    }

    private record Limit(Cap cap, BitSet days, Map<Integer, Long> taken) {}

    /** On those days, counted from the line's first, no more than the bound is kept. */
    void limit(Cap cap, BitSet days) {
        limits.add(new Limit(cap, days, new HashMap<>()));
    }

    /** Whether something that lies on the day as well is kept. */
    boolean isOn(int day) {
        for (Limit limit : limits) {
            if (limit.days.get(day)
                    && limit.taken.getOrDefault(limit.cap.blocks().of(firstDay, day), 0L) >= limit.cap.units()) {
                return false;
            }
        }
        return true;
    }

    /** So many units lie on the day. */
    void take(int day, long units) {
        for (Limit limit : limits) {
            if (limit.days.get(day)) {
                limit.taken.merge(limit.cap.blocks().of(firstDay, day), units, Long::sum);
            }
        }
    }
}
