package org.hiplang.runtime.find;

/**
 * What is known of the sorts of lines that carry modifiers or an NDC, by what these say: of as many sorts as came first. What
 * says which sort it is lies beside what is known of it, so that one look into memory finds both.
 */
final class SortTable {
    /** In place of what is known: the sort is not here. */
    static final long NONE = -1;

    /** Who sends ever other modifiers shall not fill the memory. */
    private static final int MOST = 1 << 12;

    private static final int SLOTS = 2 * MOST;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);

    /** So many words has a slot: the modifiers, the code's class and that of the NDC, and what is known. */
    private static final int WORDS = 4;

    private static final int CODES = 1;
    private static final int KNOWN = 2;

    /** Odd numbers whose bits are well mixed. */
    private static final long BY_CODES = 0x9E3779B97F4A7C15L;

    private static final long BY_ALL = 0xD6E8FEB86659FD93L;

    private final long[] slots = new long[WORDS * SLOTS];
    private int size;

    SortTable() {
        for (int slot = 0; slot < slots.length; slot += WORDS) {
            slots[slot + KNOWN] = NONE;
        }
    }

    /** Whether no more are taken. */
    boolean isFull() {
        return size == MOST;
    }

    /**
     * What is known of a sort.
     *
     * @param unit the class of its code, and whether there are more units than days, in one number
     * @param carried its modifiers
     * @param ndc the class of its NDC, or that there is none
     */
    long known(int unit, long carried, int ndc) {
        return slots[slot(codes(unit, ndc), carried) + KNOWN];
    }

    /** Takes up a sort that is not here. */
    void put(int unit, long carried, int ndc, long known) {
        long codes = codes(unit, ndc);
        int slot = slot(codes, carried);
        slots[slot] = carried;
        slots[slot + CODES] = codes;
        slots[slot + KNOWN] = known;
        size++;
    }

    private static long codes(int unit, int ndc) {
        return (long) ndc << Integer.SIZE | unit;
    }

    /** Where it is, or would be. */
    private int slot(long codes, long carried) {
        int slot = WORDS * (int) (((carried ^ codes * BY_CODES) * BY_ALL) >>> SHIFT);
        while (slots[slot + KNOWN] != NONE && !(slots[slot] == carried && slots[slot + CODES] == codes)) {
            slot = (slot + WORDS) % slots.length;
        }
        return slot;
    }
}
