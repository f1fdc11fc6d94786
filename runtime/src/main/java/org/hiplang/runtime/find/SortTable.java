package org.hiplang.runtime.find;

import java.util.Arrays;

/** What is known of the sorts of lines that carry modifiers or an NDC, by what these say: of as many sorts as came first. */
final class SortTable {
    /** In place of what is known: the sort is not here. */
    static final long NONE = -1;

    /** Who sends ever other modifiers shall not fill the memory. */
    private static final int MOST = 1 << 12;

    private static final int SLOTS = 2 * MOST;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);

    /** Odd numbers whose bits are well mixed. */
    private static final long BY_UNITS = 0x9E3779B97F4A7C15L;

    private static final long BY_NDC = 0xC2B2AE3D27D4EB4FL;
    private static final long BY_ALL = 0xD6E8FEB86659FD93L;

    private final int[] units = new int[SLOTS];
    private final long[] modifiers = new long[SLOTS];
    private final int[] ndcs = new int[SLOTS];
    private final long[] known = new long[SLOTS];
    private int size;

    SortTable() {
        Arrays.fill(known, NONE);
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
        return known[slot(unit, carried, ndc)];
    }

    /** Takes up a sort that is not here. */
    void put(int unit, long carried, int ndc, long of) {
        int slot = slot(unit, carried, ndc);
        units[slot] = unit;
        modifiers[slot] = carried;
        ndcs[slot] = ndc;
        known[slot] = of;
        size++;
    }

    /** Where it is, or would be. */
    private int slot(int unit, long carried, int ndc) {
        int slot = (int) (((carried ^ unit * BY_UNITS ^ ndc * BY_NDC) * BY_ALL) >>> SHIFT);
        while (known[slot] != NONE && !(modifiers[slot] == carried && units[slot] == unit && ndcs[slot] == ndc)) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }
}
