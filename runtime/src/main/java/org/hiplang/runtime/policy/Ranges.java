package org.hiplang.runtime.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        List<long[]> ranges = new ArrayList<>(any);
        ranges.sort((one, other) -> Long.compare(one[0], other[0]));
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
    long[] edges() {
        long[] edges = bounds.clone();
        for (int i = 1; i < edges.length; i += 2) {
            edges[i]++;
        }
        return edges;
    }

    /** The numbers of either. */
    Ranges or(Ranges other) {
        return combined(other, true, true, true);
    }

    /** The numbers of both. */
    Ranges and(Ranges other) {
        return combined(other, false, true, false);
    }

    /** The numbers of this that the other has not. */
    Ranges except(Ranges other) {
        return combined(other, true, false, false);
    }

    /**
     * Some of the numbers of two: policies are full of sets that are made of others, and each is made at the start.
     *
     * @param here whether those that only this has
     * @param both whether those that both have
     * @param there whether those that only the other has
     */
    private Ranges combined(Ranges other, boolean here, boolean both, boolean there) {
        long[] edges = edges();
        long[] others = other.edges();
        long[] result = new long[edges.length + others.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < edges.length || theirs < others.length) {
            boolean first = theirs == others.length || (mine < edges.length && edges[mine] <= others[theirs]);
            long edge = first ? edges[mine] : others[theirs];
            mine += mine < edges.length && edges[mine] == edge ? 1 : 0;
            theirs += theirs < others.length && others[theirs] == edge ? 1 : 0;
            boolean isHere = mine % 2 != 0;
            boolean isThere = theirs % 2 != 0;
            boolean inside = isHere ? (isThere ? both : here) : isThere && there;
            if (inside != (size % 2 != 0)) {
                result[size++] = inside ? edge : edge - 1;
            }
        }
        return new Ranges(Arrays.copyOf(result, size));
    }
}
