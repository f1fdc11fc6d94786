package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which rules may hold of a claim, as the sorts of its lines alone tell (see {@link Sort}). Those that may hold at
 * all are bits of a long; where there are more of them than bits, several share one. Immutable.
 */
final class Glance {
    private final boolean exact;
    private final Map<Integer, Integer> bits;
    private final long lookingForNone;
    private final long notCounting;
    private final long countingOnTheClaim;
    private final int[] blocks;
    private final long[][] runs;
    private final int[][] shifts;

    /**
     * What the rules ask.
     *
     * @param judged by sort, those that may hold of its lines
     * @param lookingForNone those that look for no line
     * @param counters those that hold of no line where one alone is counted
     * @param onTheClaim those of them that also count lines that share no day
     */
    Glance(BitSet[] judged, BitSet lookingForNone, BitSet counters, BitSet onTheClaim) {
        BitSet asking = any(judged);
        this.exact = asking.cardinality() <= Long.SIZE;
        this.bits = bits(asking);
        this.lookingForNone = folded(lookingForNone);
        this.notCounting = exact ? ~folded(counters) : -1;
        this.countingOnTheClaim = folded(onTheClaim);
        this.blocks = blocks(asking);
        this.runs = new long[blocks.length][];
        this.shifts = new int[blocks.length][];
        for (int i = 0; exact && i < blocks.length; i++) {
            put(i);
        }
    }

    /** The bit of each rule: that of its place in its block; where another has that already, a free one, if there is any. */
    private Map<Integer, Integer> bits(BitSet asking) {
        Map<Integer, Integer> taken = new HashMap<>();
        BitSet used = new BitSet();
        for (int place = asking.nextSetBit(0); place >= 0; place = asking.nextSetBit(place + 1)) {
            if (place < Long.SIZE || !exact) {
                taken.put(place, place % Long.SIZE);
                used.set(place % Long.SIZE);
            }
        }
        for (int place = asking.nextSetBit(Long.SIZE); place >= 0 && exact; place = asking.nextSetBit(place + 1)) {
            int own = place % Long.SIZE;
            int bit = used.get(own) ? used.nextClearBit(0) : own;
            taken.put(place, bit);
            used.set(bit);
        }
        return taken;
    }

    private static int[] blocks(BitSet asking) {
        int[] blocks = new int[asking.cardinality()];
        int size = 0;
        for (int place = asking.nextSetBit(0); place >= 0; place = asking.nextSetBit(place + 1)) {
            if (size == 0 || blocks[size - 1] != place / Long.SIZE) {
                blocks[size++] = place / Long.SIZE;
            }
        }
        return Arrays.copyOf(blocks, size);
    }

    /** Rules of a block whose bits are as far from their places are moved there together. */
    private void put(int block) {
        long[] byShift = new long[Long.SIZE];
        bits.forEach((place, bit) -> {
            if (place / Long.SIZE == blocks[block]) {
                byShift[Math.floorMod(place - bit, Long.SIZE)] |= 1L << bit;
            }
        });
        long[] moved = new long[Long.SIZE];
        int[] far = new int[Long.SIZE];
        int size = 0;
        for (int shift = 0; shift < byShift.length; shift++) {
            if (byShift[shift] != 0) {
                moved[size] = byShift[shift];
                far[size++] = shift;
            }
        }
        runs[block] = Arrays.copyOf(moved, size);
        shifts[block] = Arrays.copyOf(far, size);
    }

    private static BitSet any(BitSet[] some) {
        BitSet any = new BitSet();
        for (BitSet rules : some) {
            any.or(rules);
        }
        return any;
    }

    /** The bits of rules. */
    long folded(BitSet rules) {
        long folded = 0;
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
            Integer bit = bits.get(rule);
            folded |= bit == null ? 0 : 1L << bit;
        }
        return folded;
    }

    /** Whether each rule that may hold at all has a bit of its own. */
    boolean isExact() {
        return exact;
    }

    /** Whether the bits are the places of rules of the first block. */
    boolean isOfOneBlock() {
        return blocks.length == 1 && blocks[0] == 0;
    }

    /** The rules that count lines of the claim, whether they share a day or not. */
    long countingOnTheClaim() {
        return countingOnTheClaim;
    }

    /** How many blocks have rules that may hold at all. */
    int blocks() {
        return blocks.length;
    }

    /** The number of one of them. */
    int block(int i) {
        return blocks[i];
    }

    /** The rules of one of them by their places, of those whose bits these are; where each has its own. */
    long rules(int i, long bits) {
        long rules = 0;
        for (int run = 0; run < runs[i].length; run++) {
            rules |= Long.rotateLeft(bits & runs[i][run], shifts[i][run]);
        }
        return rules;
    }

    /**
     * The rules that may hold of a claim.
     *
     * @param judged those that may hold of some line by themselves
     * @param lookedFor those that look for some line
     * @param counted those of which two lines or more are counted
     */
    long asked(long judged, long lookedFor, long counted) {
        return judged & (lookedFor | lookingForNone) & (counted | notCounting);
    }
}
