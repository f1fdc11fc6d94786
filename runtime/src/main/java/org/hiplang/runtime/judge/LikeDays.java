package org.hiplang.runtime.judge;

import org.hiplang.runtime.find.Bits;

/** Runs through days of a line, those together that are alike, of which the first is asked for all. Days are bits. */
final class LikeDays {
    private final long asked;
    private long rest;
    private long alike;

    /**
     * The days.
     *
     * @param asked those of them that are not like the one before
     */
    LikeDays(long days, long asked) {
        this.rest = days;
        this.asked = asked;
    }

    /** Goes on to the next that are alike, if there are any. */
    boolean next() {
        long others = asked & Bits.rest(rest);
        alike = others == 0 ? rest : rest & Long.lowestOneBit(others) - 1;
        rest &= ~alike;
        return alike != 0;
    }

    /** All of them. */
    long days() {
        return alike;
    }

    /** The first. */
    int first() {
        return Bits.first(alike);
    }

    /** The last. Days that are asked by themselves have no other day between. */
    int last() {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(alike);
    }
}
