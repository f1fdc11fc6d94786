package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        Map<Row, Integer> starts = new HashMap<>();
        ofSort = new int[bySort.length];
        long[] all = new long[bySort.length == 0 ? 0 : bySort.length * bySort[0].length];
        int size = 0;
        for (int sort = 0; sort < bySort.length; sort++) {
            long[] row = bySort[sort];
            Integer known = starts.putIfAbsent(new Row(row), size);
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

    /** A row, which is another's equal where it says the same. */
    private static final class Row {
        private final long[] words;

        Row(long[] words) {
            this.words = words;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row that && Arrays.equals(words, that.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }
    }
}
