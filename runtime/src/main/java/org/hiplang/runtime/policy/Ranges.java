package org.hiplang.runtime.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** Numbers, as ranges in ascending order that do not touch. */
final class Ranges {
    static final Ranges NONE = new Ranges(new long[0]);

    /** The first and the last number of each range in turn. */
    private final long[] bounds;

    private Ranges(long[] bounds) {
        this.bounds = bounds;
    }

    /** Ranges in any order, each its first and its last number. */
    static Ranges of(List<long[]> any) {
        List<long[]> ranges =
                any.stream().sorted(Comparator.comparingLong(range -> range[0])).toList();
        long[] bounds = new long[2 * ranges.size()];
        int size = 0;
        for (long[] range : ranges) {
            if (size > 0 && range[0] <= bounds[size - 1] + 1) {
                bounds[size - 1] = Math.max(bounds[size - 1], range[1]);
            } else {
                bounds[size++] = range[0];
                bounds[size++] = range[1];
            }
        }
        return new Ranges(Arrays.copyOf(bounds, size));
    }

    boolean has(long number) {
        int found = Arrays.binarySearch(bounds, number);
        return found >= 0 || (-found - 1) % 2 != 0;
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    /** Whether some number is in both. */
    boolean meets(Ranges other) {
        int mine = 0;
        int others = 0;
        while (mine < bounds.length && others < other.bounds.length) {
            if (bounds[mine + 1] < other.bounds[others]) {
                mine += 2;
            } else if (other.bounds[others + 1] < bounds[mine]) {
                others += 2;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The lowest. */
    long first() {
        return bounds[0];
    }

    /** The numbers at which membership changes, ascending. */
    LongStream edges() {
        return LongStream.range(0, bounds.length).map(i -> bounds[(int) i] + i % 2);
    }

    /** The numbers of which it is so that they are here, and there. */
    Ranges combine(Ranges other, Combination keep) {
        long[] edges =
                LongStream.concat(edges(), other.edges()).sorted().distinct().toArray();
        LongStream.Builder result = LongStream.builder();
        boolean inside = false;
        for (long edge : edges) {
            boolean now = keep.of(has(edge), other.has(edge));
            if (now != inside) {
                result.add(now ? edge : edge - 1);
                inside = now;
            }
        }
        return new Ranges(result.build().toArray());
    }

    /** Which numbers are kept of two sets. */
    interface Combination {
        /** Whether one is that is in this set or not, and in the other or not. */
        boolean of(boolean here, boolean there);
    }
}
