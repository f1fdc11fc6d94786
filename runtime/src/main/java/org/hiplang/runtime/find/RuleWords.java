package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.BitSet;

/**
 * For each sort of lines that says neither which modifiers or NDC nor how many units (see {@link Sort#of}) the rules that may
 * hold of them, and those that look for one of them, as bits by blocks of 64; blocks without rules are left out.
 */
final class RuleWords {
    /** So many words has a block: its number, the rules that may hold, those that look for one. */
    private static final int WORDS = 3;

    private final int[] starts;
    private long[] words = new long[WORDS];

    /**
     * Packs rules, all by sort.
     *
     * @param judged those that may hold of its lines
     * @param lookedFor those that look for one of its lines
     */
    RuleWords(BitSet[] judged, BitSet[] lookedFor) {
        starts = new int[lookedFor.length + 1];
        for (int sort = 0; sort < lookedFor.length; sort++) {
            starts[sort + 1] = add(starts[sort], judged[sort].toLongArray(), lookedFor[sort].toLongArray());
        }
        words = Arrays.copyOf(words, starts[lookedFor.length]);
    }

    /** Adds those of a sort from there on; where they end. */
    private int add(int start, long[] mayHold, long[] looks) {
        int end = start;
        for (int block = 0; block < Math.max(mayHold.length, looks.length); block++) {
            long holding = block < mayHold.length ? mayHold[block] : 0;
            long looking = block < looks.length ? looks[block] : 0;
            if ((holding | looking) != 0) {
                words = end + WORDS > words.length ? Arrays.copyOf(words, 2 * (end + WORDS)) : words;
                words[end++] = block;
                words[end++] = holding;
                words[end++] = looking;
            }
        }
        return end;
    }

    /**
     * Adds those of a sort to others.
     *
     * @param touched gets the blocks that have some, as bits
     */
    void addTo(long[] judging, long[] looking, long[] touched, int sort) {
        for (int i = starts[sort]; i < starts[sort + 1]; i += WORDS) {
            int block = (int) words[i];
            judging[block] |= words[i + 1];
            looking[block] |= words[i + 2];
            touched[block / Long.SIZE] |= 1L << block;
        }
    }
}
