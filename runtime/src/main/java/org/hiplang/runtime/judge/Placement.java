package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        DENIED;

        /** Whether what lies there is kept, or may be. */
        boolean keeps() {
            return compareTo(INCLUDED) < 0;
        }
    }

    private static final List<Rank> RANKS = List.of(Rank.values());

    private final Rank[] days;
    private final Room room;
    private final long[] placed;
    private long rest;

    private Placement(long units, Rank[] days, Room room) {
        this.days = days;
        this.room = room;
        this.placed = new long[days.length];
        this.rest = units;
    }

    /** Where nothing bounds the units. */
    static long[] of(long units, Rank[] days) {
        return of(units, days, Room.ALL);
    }

    /** Where all days are kept alike. */
    static long[] evenly(long units, int days) {
        long[] placed = new long[days];
        long each = each(units, days);
        long rest = units - each * days;
        for (int day = 0; day < days; day++) {
            long one = Math.min(rest, Units.ONE);
            placed[day] = each + one;
            rest -= one;
        }
        return placed;
    }

    private static long each(long units, int days) {
        return units / Units.ONE / days * Units.ONE;
    }

    /**
     * The same number of whole units on every day; what is left one unit a day, on the days that are kept best and the
     * earliest among those. A day that would be kept, but for which a bound leaves no room, comes after those with room.
     */
    static long[] of(long units, Rank[] days, Room room) {
        Placement placement = new Placement(units, days, room);
        placement.evenly();
        if (placement.rest > 0) {
            placement.rest();
        }
        return placement.placed;
    }

    private void evenly() {
        long each = each(rest, days.length);
        Arrays.fill(placed, each);
        rest -= each * days.length;
        for (int day = 0; day < days.length && each > 0 && rest > 0; day++) {
            if (days[day].keeps()) {
                room.take(day, each);
            }
        }
    }

    private void rest() {
        List<Integer> full = new ArrayList<>(0);
        for (Rank rank : RANKS) {
            if (rank == Rank.INCLUDED) {
                full.forEach(this::one);
            }
            for (int day = 0; day < days.length && rest > 0; day++) {
                if (days[day] == rank) {
                    if (!rank.keeps() || room.isOn(day)) {
                        one(day);
                    } else {
                        full.add(day);
                    }
                }
            }
        }
    }

    private void one(int day) {
        long one = Math.min(rest, Units.ONE);
        placed[day] += one;
        rest -= one;
        if (days[day].keeps()) {
            room.take(day, one);
        }
    }
}
