package org.hiplang.runtime.find;

/**
 * Places for what several rules ask of one claim, so that it is found out once: the days on which a thing is so for sure, and
 * those on which it may be, these among them. A thing is so of the claim; a kind of thing is so of each line.
 */
public abstract sealed class Things permits Board {
    private final long[] sure;
    private final long[] may;
    private final long[][] sureOf;
    private final long[][] mayOf;
    private final long[] sureOfAny;
    private final long[] mayOfAny;
    private final int[] known;
    private final int[] knownKind;
    private final long[] knownLines;
    private final long[] sureLinesOf;
    private int round;

    Things(int things, int kinds) {
        sure = new long[things];
        may = new long[things];
        sureOf = new long[kinds][Board.MOST_LINES];
        mayOf = new long[kinds][Board.MOST_LINES];
        sureOfAny = new long[kinds];
        mayOfAny = new long[kinds];
        known = new int[things];
        knownKind = new int[kinds];
        knownLines = new long[kinds];
        sureLinesOf = new long[kinds];
    }

    /** Another claim comes: nothing is known of it. */
    final void forget() {
        round++;
    }

    /** Whether a thing is not yet known of this claim; from here on it is none, until days are {@link #add added}. */
    public final boolean begins(int thing) {
        if (known[thing] == round) {
            return false;
        }
        known[thing] = round;
        sure[thing] = 0;
        may[thing] = 0;
        return true;
    }

    /** More days on which a thing is so for sure, and on which it may be. */
    public final void add(int thing, long sureDays, long mayDays) {
        sure[thing] |= sureDays;
        may[thing] |= mayDays;
    }

    /** The days on which a thing is so for sure. */
    public final long sure(int thing) {
        return sure[thing];
    }

    /** The days on which a thing may be so. */
    public final long may(int thing) {
        return may[thing];
    }

    /** Whether it is not yet known which lines are of a kind; from here on it is, and has to be {@link #put}. */
    public final boolean beginsKind(int kind) {
        if (knownKind[kind] == round) {
            return false;
        }
        knownKind[kind] = round;
        sureOfAny[kind] = 0;
        mayOfAny[kind] = 0;
        return true;
    }

    /** Says which lines are of a kind on all their days, which these are, and of which lines it has to be {@link #put}. */
    final void begin(int kind, long sureLines, long sureDays, long lookLines) {
        sureLinesOf[kind] = sureLines;
        knownLines[kind] = lookLines;
        sureOfAny[kind] = sureDays;
        mayOfAny[kind] = sureDays;
    }

    /** Whether a line is of a kind on all its days. */
    final boolean isOfKind(int kind, int line) {
        return (sureLinesOf[kind] >>> line & 1) != 0;
    }

    /** Whether it was {@link #put} on which days a line is of a kind. */
    final boolean isPut(int kind, int line) {
        return (knownLines[kind] >>> line & 1) != 0;
    }

    /** Whether it is not yet known of a line; from here on it is none, until days are {@link #add added}. */
    public final boolean begins(int kind, int line) {
        if (knownKind[kind] != round) {
            knownKind[kind] = round;
            knownLines[kind] = 0;
        }
        if ((knownLines[kind] >>> line & 1) != 0) {
            return false;
        }
        knownLines[kind] |= 1L << line;
        sureOf[kind][line] = 0;
        mayOf[kind][line] = 0;
        return true;
    }

    /** More days on which it is so of a line for sure, and on which it may be. */
    public final void add(int kind, int line, long sureDays, long mayDays) {
        sureOf[kind][line] |= sureDays;
        mayOf[kind][line] |= mayDays;
    }

    /** Says of a line on which days it is of a kind for sure, and on which it may be. */
    public final void put(int kind, int line, long sureDays, long mayDays) {
        sureOf[kind][line] = sureDays;
        mayOf[kind][line] = mayDays;
        sureOfAny[kind] |= sureDays;
        mayOfAny[kind] |= mayDays;
    }

    /** The days on which some line is of a kind for sure, where it is known which lines are. */
    public final long sureOfAny(int kind) {
        return sureOfAny[kind];
    }

    /** The days on which some line may be of a kind, likewise. */
    public final long mayOfAny(int kind) {
        return mayOfAny[kind];
    }

    /** The days on which a line is of a kind for sure, as it was {@link #put}. */
    public final long sure(int kind, int line) {
        return sureOf[kind][line];
    }

    /** The days on which a line may be of a kind, as it was {@link #put}. */
    public final long may(int kind, int line) {
        return mayOf[kind][line];
    }
}
