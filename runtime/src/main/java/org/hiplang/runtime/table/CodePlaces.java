package org.hiplang.runtime.table;

/** The place of each of some codes in their order, mostly found at the first look. */
final class CodePlaces {
    /** Of the golden ratio: neighbouring codes come to lie far apart. */
    private static final int SPREAD = 0x9E3779B9;

    private final int[] codes;
    private final int[] slots;
    private final int shift;

    /** Codes in order, each once; at least every other slot stays free. */
    CodePlaces(int[] codes) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * codes.length + 1);
        this.codes = codes;
        this.slots = new int[1 << bits];
        this.shift = Integer.SIZE - bits;
        for (int place = 0; place < codes.length; place++) {
            slots[slot(codes[place])] = place + 1;
        }
    }

    /** The place, or −1. */
    int of(int code) {
        return slots[slot(code)] - 1;
    }

    /** The slot that has the code, or where there is none, the free one in which it would be. */
    private int slot(int code) {
        int slot = (code * SPREAD) >>> shift;
        while (slots[slot] != 0 && codes[slots[slot] - 1] != code) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
