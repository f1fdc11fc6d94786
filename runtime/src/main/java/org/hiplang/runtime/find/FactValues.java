package org.hiplang.runtime.find;

/** Which values of a fact of words may be true of a line, by tables, presumptions and what is told; of a fact of lines, not of days. */
public final class FactValues {
    private final FactLookup lookup;
    private int place;

    FactValues(FactLookup lookup) {
        this.lookup = lookup;
    }

    /** From here on it is known where the values stand in a row. */
    void at(int word) {
        place = word;
    }

    /** Puts down what a sort tells. */
    void put(Sort sort, long[] row) {
        row[place] = lookup.possibleOf(sort);
    }

    /** All where some value may be true of both lines for sure. */
    public long sureCommon(Board board, int line, int other) {
        return Bits.any(possible(board, line) & possible(board, other) & ~FactLookup.UNKNOWN);
    }

    /** The same, perhaps. */
    public long mayCommon(Board board, int line, int other) {
        long one = possible(board, line);
        long two = possible(board, other);
        return Bits.any((one & two) | ((one | two) & FactLookup.UNKNOWN));
    }

    /** The values that may be true of each of some lines, as bits. */
    public long amongAll(Board board, long lines) {
        long among = ~FactLookup.UNKNOWN;
        for (long rest = lines; rest != 0; rest = Bits.rest(rest)) {
            among &= possible(board, Bits.first(rest));
        }
        return among;
    }

    /** All where one of those values may be true of the line. */
    public long isAmong(Board board, int line, long values) {
        return Bits.any(possible(board, line) & values);
    }

    /** The values that may be true of a line, or that nobody knows. */
    private long possible(Board board, int line) {
        long said = board.known(line, place);
        return said < 0 ? lookup.possible(board, line) : said;
    }
}
