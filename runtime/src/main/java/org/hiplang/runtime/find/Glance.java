package org.hiplang.runtime.find;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rules may hold of a claim, as the sorts of its lines alone tell (see {@link Sort}). Those that may hold at
 * all are bits of a long; where there are more of them than bits, several share one. Immutable.
 */
final class Glance {
    private final boolean exact;
    private final Map<Integer, Integer> bits;
    private final long lookingForNone;
    private final int[] blocks;
    private final long[][] runs;
    private final int[][] shifts;

    /**
     * What the rules ask.
     *
     * @param judged by sort, those that may hold of its lines
     * @param lookingForNone those that look for no line
     */
    Glance(BitSet[] judged, BitSet lookingForNone) {
        BitSet asking = any(judged);
        this.exact = asking.cardinality() <= Long.SIZE;
        this.bits = bits(asking);
        this.lookingForNone = folded(lookingForNone);
        this.blocks = asking.stream().map(place -> place / Long.SIZE).distinct().toArray();
        this.runs = new long[blocks.length][];
        this.shifts = new int[blocks.length][];
        for (int i = 0; exact && i < blocks.length; i++) {
            put(i);
        }
    }

    /** The bit of each rule: that of its place in its block; where another has that already, a free one, if there is any. */
    private Map<Integer, Integer> bits(BitSet asking) {
        Map<Integer, Integer> taken = new TreeMap<>();
        BitSet used = new BitSet();
        asking.stream().filter(place -> place < Long.SIZE || !exact).forEach(place -> {
            taken.put(place, place % Long.SIZE);
            used.set(place % Long.SIZE);
        });
        asking.stream().filter(place -> !taken.containsKey(place)).forEach(place -> {
            int own = place % Long.SIZE;
            int bit = used.get(own) ? used.nextClearBit(0) : own;
            taken.put(place, bit);
            used.set(bit);
        });
        return taken;
    }

    /** Rules of a block whose bits are as far from their places are moved there together. */
    private void put(int block) {
        Map<Integer, Long> byShift = new TreeMap<>();
        bits.forEach((place, bit) -> {
            if (place / Long.SIZE == blocks[block]) {
                byShift.merge(Math.floorMod(place - bit, Long.SIZE), 1L << bit, (some, more) -> some | more);
            }
        });
        runs[block] = byShift.values().stream().mapToLong(Long::longValue).toArray();
        shifts[block] = byShift.keySet().stream().mapToInt(Integer::intValue).toArray();
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
     */
    long asked(long judged, long lookedFor) {
        return judged & (lookedFor | lookingForNone);
    }
}
