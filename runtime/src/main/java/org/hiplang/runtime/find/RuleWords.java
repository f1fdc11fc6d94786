package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.BitSet;

/**
 * For each sort of lines that says neither which modifiers or NDC nor how many units (see {@link Sort#of}) the rules that may hold of them, and those that look for one of them,
 * as bits by blocks of 64; blocks without rules are left out.
 */
final class RuleWords {
    private final int[] starts;
    private int[] blocks = new int[Long.SIZE];
    private long[] judged = new long[Long.SIZE];
    private long[] lookedFor = new long[Long.SIZE];
    private int size;

    /**
     * Packs rules, all by sort.
     *
     * @param judged those that may hold of its lines
     * @param lookedFor those that look for one of its lines
     */
    RuleWords(BitSet[] judged, BitSet[] lookedFor) {
        starts = new int[lookedFor.length + 1];
        for (int sort = 0; sort < lookedFor.length; sort++) {
            add(sort, judged[sort].toLongArray(), lookedFor[sort].toLongArray());
        }
        blocks = Arrays.copyOf(blocks, size);
        this.judged = Arrays.copyOf(this.judged, size);
        this.lookedFor = Arrays.copyOf(this.lookedFor, size);
    }

    /** Sorts come one after the other. */
    private void add(int sort, long[] mayHold, long[] looks) {
        for (int block = 0; block < Math.max(mayHold.length, looks.length); block++) {
            long holding = block < mayHold.length ? mayHold[block] : 0;
            long looking = block < looks.length ? looks[block] : 0;
            if ((holding | looking) != 0) {
                add(block, holding, looking);
            }
        }
        starts[sort + 1] = size;
    }

    private void add(int block, long holding, long looking) {
        if (size == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * size);
            judged = Arrays.copyOf(judged, 2 * size);
            lookedFor = Arrays.copyOf(lookedFor, 2 * size);
        }
        blocks[size] = block;
        judged[size] = holding;
        lookedFor[size++] = looking;
    }

    /**
     * Adds those of a sort to others.
     *
     * @param touched gets the blocks that have some, as bits
     */
    void addTo(long[] judging, long[] looking, long[] touched, int sort) {
        for (int i = starts[sort]; i < starts[sort + 1]; i++) {
            int block = blocks[i];
            judging[block] |= judged[i];
            looking[block] |= lookedFor[i];
            touched[block / Long.SIZE] |= 1L << block;
        }
    }
}
