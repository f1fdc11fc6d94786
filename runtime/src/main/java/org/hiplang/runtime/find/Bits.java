package org.hiplang.runtime.find;

/** Truths as bits of a long: all of them, or none. */
public final class Bits {
    private Bits() {}

    /** All where it is so. */
    public static long when(boolean so) {
        return so ? -1L : 0L;
    }

    /** All where there is some. */
    public static long any(long bits) {
        return when(bits != 0);
    }

    /** All where the bits are among those. */
    public static long within(long bits, long those) {
        return when((bits & ~those) == 0);
    }

    /** The place of the lowest bit. */
    public static int first(long bits) {
        return Long.numberOfTrailingZeros(bits);
    }

    /** The bits but the lowest. */
    public static long rest(long bits) {
        return bits & (bits - 1);
    }

    /** Rules by their places in the edition. */
    static long[] rules(int... places) {
        int last = 0;
        for (int place : places) {
            last = Math.max(last, place);
        }
        long[] rules = new long[last / Long.SIZE + 1];
        for (int place : places) {
            rules[place / Long.SIZE] |= 1L << place;
        }
        return rules;
    }

    /** Whether a rule is among those. */
    static boolean has(long[] rules, int place) {
        int word = place / Long.SIZE;
        return word < rules.length && (rules[word] >>> place & 1) != 0;
    }
}
