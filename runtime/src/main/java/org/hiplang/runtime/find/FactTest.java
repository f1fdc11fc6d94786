package org.hiplang.runtime.find;

/**
 * Whether a fact of words has one of some values, by tables and presumptions, and by what is told.
 *
 * <p>What the sort of a line tells is known beforehand, and stands in its row; only what hangs on more, or changes with the
 * days, is looked up.
 */
public final class FactTest {
    /** A fact of so many values has its tests; of one of more nothing is known here. */
    public static final int MOST_VALUES = 62;

    /** So many words of a row hold 64 tests. */
    static final int WORDS = 3;

    private final FactLookup lookup;
    private final long values;
    private final long bit;
    private final int may;
    private final int sure;
    private final int look;

    /**
     * A test.
     *
     * @param values the values as bits
     * @param number which one it is of all tests
     */
    FactTest(FactLookup lookup, long values, int number) {
        this.lookup = lookup;
        this.values = values;
        this.bit = 1L << number;
        this.may = Rows.FIRST + WORDS * (number / Long.SIZE);
        this.sure = may + 1;
        this.look = may + 2;
    }

    /** Whether the fact may be one of the values of a line of that sort. */
    public boolean may(Sort sort) {
        return may(lookup.settledOf(sort));
    }

    /** Whether it is surely one of the values of such a line. */
    public boolean sure(Sort sort) {
        return sure(lookup.settledOf(sort));
    }

    private boolean may(long settled) {
        return (settled & (values | FactLookup.UNKNOWN | FactLookup.BY_LINE)) != 0;
    }

    private boolean sure(long settled) {
        return (settled & ~values) == 0;
    }

    /** Puts down what a sort tells. */
    void put(Sort sort, long[] row) {
        long settled = lookup.settledOf(sort);
        row[may] |= may(settled) ? bit : 0;
        row[sure] |= sure(settled) ? bit : 0;
        row[look] |= settled < 0 ? bit : 0;
    }

    /** The days of the line on which the fact may have one of the values. */
    public long may(Board board, int line) {
        return (board.known(line, look) & bit) == 0
                ? board.days(line) & Bits.any(board.known(line, may) & bit)
                : lookup.may(board, line, values);
    }

    /** The days of the line on which it surely has one of them. */
    public long sure(Board board, int line) {
        return (board.known(line, look) & bit) == 0
                ? board.days(line) & Bits.any(board.known(line, sure) & bit)
                : lookup.sure(board, line, values);
    }
}
