package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the lines of each sort, in a row of words: which rules may hold of them and which look for them, what
 * facts are, and what rules ask of lines. Sorts of which the same is known share a row, so that rows stay in the processor's
 * nearest memory. Immutable.
 */
final class Rows {
    /** The rules that may hold of lines of the sort, as a {@link Glance} has them. */
    static final int JUDGED = 0;

    /** The rules that look for one. */
    static final int LOOKED_FOR = 1;

    /** From here on stand facts, and after them what is asked. */
    static final int FIRST = 2;

    private final long[] words;
    private final int[] ofSort;

    /** The rows of all sorts, each of the same length. */
    Rows(long[][] bySort) {
        Map<List<Long>, Integer> starts = new HashMap<>();
        ofSort = new int[bySort.length];
        long[] all = new long[Arrays.stream(bySort).mapToInt(row -> row.length).sum()];
        int size = 0;
        for (int sort = 0; sort < bySort.length; sort++) {
            long[] row = bySort[sort];
            Integer known = starts.putIfAbsent(Arrays.stream(row).boxed().toList(), size);
            ofSort[sort] = known == null ? size : known;
            if (known == null) {
                System.arraycopy(row, 0, all, size, row.length);
                size += row.length;
            }
        }
        words = Arrays.copyOf(all, size);
    }

    /** Where the row of a sort starts. */
    int of(int sort) {
        return ofSort[sort];
    }

    /** A word of the row that starts there. */
    long word(int row, int place) {
        return words[row + place];
    }
}
