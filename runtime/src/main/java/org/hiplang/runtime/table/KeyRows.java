package org.hiplang.runtime.table;

/** The last row of each single key, mostly found at the first look. */
final class KeyRows {
    /** Of the golden ratio: neighbouring keys come to lie far apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Keys that differ in single characters would still crowd, were the upper half not mixed into the lower. */
    private static final int HALF = 32;

    private final Packed keys;

    /** One more than a row; 0 in a free slot. */
    private final int[] slots;

    private final int shift;

    /**
     * Rows of single keys.
     *
     * @param keys the key of each row, in order
     * @param rows how many of them
     */
    KeyRows(Packed keys, int rows) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * rows + 1);
        this.keys = keys;
        this.slots = new int[1 << bits];
        this.shift = Long.SIZE - bits;
        for (int row = 0; row < rows; row++) {
            slots[slot(keys.at(row))] = row + 1;
        }
    }

    /** The last row of a key, or −1. */
    int last(long key) {
        return slots[slot(key)] - 1;
    }

    /** The slot that has the key, or where there is none, a free one: at least every other is. */
    private int slot(long key) {
        long mixed = key * SPREAD;
        int slot = (int) (((mixed ^ (mixed >>> HALF)) * SPREAD) >>> shift);
        while (slots[slot] != 0 && keys.at(slots[slot] - 1) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
