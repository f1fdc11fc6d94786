package org.hiplang.runtime.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A set of days, immutable: those of short lines are bits of a long. */
public final class DaySet {
    private static final int RANGES = 5;

    /** No day. */
    public static final DaySet NONE = new DaySet(0, 0, null);

    private final int base;
    private final long first;
    private final @Nullable BitSet all;

    private DaySet(int base, long first, @Nullable BitSet all) {
        this.base = base;
        this.first = first;
        this.all = all;
    }

    /** The days {@code base + i} for every bit i; days are days since 1970-01-01. */
    public static DaySet of(int base, BitSet offsets) {
        return new DaySet(base, 0, (BitSet) offsets.clone());
    }

    /** The days {@code base + i} for every bit i of a long. */
    public static DaySet of(int base, long offsets) {
        return offsets == 0 ? NONE : new DaySet(base, offsets, null);
    }

    /** Those days, since 1970-01-01. */
    public static DaySet of(SortedSet<Integer> days) {
        BitSet offsets = new BitSet();
        int base = days.isEmpty() ? 0 : days.first();
        days.forEach(day -> offsets.set(day - base));
        return new DaySet(base, 0, offsets);
    }

    private BitSet offsets() {
        return all == null ? BitSet.valueOf(new long[] {first}) : all;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return all == null ? first == 0 : all.isEmpty();
    }

    /** How many. */
    public int size() {
        return all == null ? Long.bitCount(first) : all.cardinality();
    }

    /** The days in order. */
    public List<LocalDate> dates() {
        BitSet offsets = offsets();
        List<LocalDate> dates = new ArrayList<>(offsets.cardinality());
        for (int offset = offsets.nextSetBit(0); offset >= 0; offset = offsets.nextSetBit(offset + 1)) {
            dates.add(date(offset));
        }
        return Collections.unmodifiableList(dates);
    }

    /** The days as people write them: those that follow one another drawn together, and of many ranges the first five. */
    public String words() {
        BitSet offsets = offsets();
        List<String> ranges = new ArrayList<>();
        int first = offsets.nextSetBit(0);
        while (first >= 0 && ranges.size() < RANGES) {
            int end = offsets.nextClearBit(first);
            ranges.add(first == end - 1 ? date(first).toString() : date(first) + " to " + date(end - 1));
            first = offsets.nextSetBit(end);
        }
        int rest = first < 0 ? 0 : offsets.get(first, offsets.length()).cardinality();
        String more = rest == 0 ? "" : " and " + rest + (rest == 1 ? " more day" : " more days");
        return String.join(", ", ranges) + more;
    }

    private LocalDate date(int offset) {
        return LocalDate.ofEpochDay((long) base + offset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySet days && dates().equals(days.dates());
    }

    @Override
    public int hashCode() {
        return dates().hashCode();
    }

    @Override
    public String toString() {
        return dates().toString();
    }
}
