package org.hiplang.runtime.find;

import java.util.List;

/**
 * What tables and presumptions say of a fact of words, with its values as bits in the order of their declaration; for
 * claims of which nobody tells the fact.
 *
 * <p>What the class of a line's code tells, and that it carries no modifier and no NDC, is known beforehand; only what hangs
 * on more, or changes with the days, is looked up.
 */
public final class FactBits {
    /** So many values have bits of their own. */
    public static final int MOST_VALUES = 62;

    /** In place of values: nobody knows. */
    static final long UNKNOWN = 1L << 62;

    /** In place of values: the line must be looked at. */
    static final long BY_LINE = 1L << 63;

    private final FactLookup lookup;
    private long[] settled = {};
    private long[] possible = {};

    FactBits(FactLookup lookup) {
        this.lookup = lookup;
    }

    /** From here on the classes of codes are known. */
    void of(int classes) {
        settled = new long[2 * classes];
        possible = new long[2 * classes];
        for (int sort = 0; sort < settled.length; sort++) {
            boolean plain = sort % 2 != 0;
            settled[sort] = lookup.settledOf(classOf(sort), plain);
            possible[sort] = lookup.possibleOf(classOf(sort), plain);
        }
    }

    /** The sort of a line, of which lines of a class are two: those that carry no modifier and no NDC are plain. */
    static int sort(int ofClass, boolean plain) {
        return 2 * ofClass + (plain ? 1 : 0);
    }

    /** The class of a sort. */
    static int classOf(int sort) {
        return sort >>> 1;
    }

    /** Those of the values that the fact has, as bits. */
    public long bits(List<String> values) {
        return lookup.bits(values);
    }

    /** Whether the fact may be one of the values of a line of that class; with {@code plain}, of one without modifiers and NDC. */
    public boolean may(int ofClass, boolean plain, long values) {
        return (settled[sort(ofClass, plain)] & (values | UNKNOWN | BY_LINE)) != 0;
    }

    /** Whether the fact is surely one of the values of such a line. */
    public boolean sure(int ofClass, boolean plain, long values) {
        return (settled[sort(ofClass, plain)] & ~values) == 0;
    }

    /** The days of the line on which the fact surely has one of the values. */
    public long sure(Board board, int line, long values) {
        long said = settled[board.sortOf(line)];
        if (said < 0) {
            return lookup.sure(board, line, values);
        }
        return (said & ~values) == 0 ? board.days(line) : 0;
    }

    /** The days of the line on which it may have one of them. */
    public long may(Board board, int line, long values) {
        long said = settled[board.sortOf(line)];
        if (said < 0) {
            return lookup.may(board, line, values);
        }
        return (said & (values | UNKNOWN)) != 0 ? board.days(line) : 0;
    }

    /** All where some value may be true of both lines, which are of facts of a line, for sure. */
    public long sureCommon(Board board, int line, int other) {
        return Bits.any(possible(board, line) & possible(board, other) & ~UNKNOWN);
    }

    /** The same, perhaps. */
    public long mayCommon(Board board, int line, int other) {
        long one = possible(board, line);
        long two = possible(board, other);
        return Bits.any((one & two) | ((one | two) & UNKNOWN));
    }

    /** The values that may be true of a line, or that nobody knows. */
    private long possible(Board board, int line) {
        long said = possible[board.sortOf(line)];
        return said < 0 ? lookup.possible(board, line) : said;
    }
}
