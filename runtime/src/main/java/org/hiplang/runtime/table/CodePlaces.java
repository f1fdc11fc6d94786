package org.hiplang.runtime.table;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A number of each of some codes, mostly found at the first look. */
final class CodePlaces {
    /** Of the golden ratio: neighbouring codes come to lie far apart. */
    private static final int SPREAD = 0x9E3779B9;

    /** Codes that differ in single characters would still crowd, were the upper half not mixed into the lower. */
    private static final int HALF = 16;

    private static final int NONE = -1;

    /** A code and its number beside each other, so that both come out of memory at once. */
    private final int[] slots;

    private final int shift;

    /**
     * Numbers of codes.
     *
     * @param codes each once
     * @param numbers the number of the code at each place of these, from 0 up
     */
    CodePlaces(int[] codes, IntUnaryOperator numbers) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * codes.length + 1);
        this.slots = new int[2 << bits];
        this.shift = Integer.SIZE - bits;
        Arrays.fill(slots, NONE);
        for (int place = 0; place < codes.length; place++) {
            int slot = slot(codes[place]);
            slots[slot] = codes[place];
            slots[slot + 1] = numbers.applyAsInt(place);
        }
    }

    /** The number, or −1. */
    int of(int code) {
        return slots[slot(code) + 1];
    }

    /** The slot that has the code, or where there is none, a free one: at least every other is. */
    private int slot(int code) {
        int mixed = code * SPREAD;
        int slot = (((mixed ^ (mixed >>> HALF)) * SPREAD) >>> shift) << 1;
        while (slots[slot] != code && slots[slot] != NONE) {
            slot = (slot + 2) & (slots.length - 1);
        }
        return slot;
    }
}
