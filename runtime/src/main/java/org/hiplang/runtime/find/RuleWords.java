package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.BitSet;

/** Some rules for each class of codes, as bits by blocks of 64; blocks without rules are left out. */
final class RuleWords {
    private final int[] starts;
    private final int[] blocks;
    private final long[] rules;

    /**
     * Packs rules.
     *
     * @param ofClass by class
     */
    RuleWords(BitSet[] ofClass) {
        starts = new int[ofClass.length + 1];
        int[] places = new int[ofClass.length];
        long[] words = new long[ofClass.length];
        int size = 0;
        for (int i = 0; i < ofClass.length; i++) {
            long[] bits = ofClass[i].toLongArray();
            for (int block = 0; block < bits.length; block++) {
                if (bits[block] != 0) {
                    if (size == words.length) {
                        places = Arrays.copyOf(places, 2 * size);
                        words = Arrays.copyOf(words, 2 * size);
                    }
                    places[size] = block;
                    words[size++] = bits[block];
                }
            }
            starts[i + 1] = size;
        }
        blocks = Arrays.copyOf(places, size);
        rules = Arrays.copyOf(words, size);
    }

    /** Adds those of a class to others. */
    void addTo(long[] into, int ofClass) {
        for (int i = starts[ofClass]; i < starts[ofClass + 1]; i++) {
            into[blocks[i]] |= rules[i];
        }
    }
}
