package org.hiplang.benchmarks.cpcp019;

/**
 * What was found on a claim: which rule, on which line, on which of its days. Used again for the next claim.
 *
 * <p>Days are bits: bit <i>k</i> is the claim's first day of service and <i>k</i> days.
 */
final class Findings {
    /** As many lines as a {@code long} has bits. */
    static final int MOST_LINES = 64;

    private static final int MOST = MOST_LINES * Rule.values().length;

    private final int[] rules = new int[MOST];
    private final int[] lines = new int[MOST];
    private final long[] sure = new long[MOST];
    private final long[] open = new long[MOST];
    private int size;

    void clear() {
        size = 0;
    }

    /**
     * Writes a finding down, if it is one.
     *
     * @param maybe the days on which the rule holds or may hold
     */
    void add(Rule rule, int line, long sureDays, long maybe) {
        if (maybe != 0) {
            rules[size] = rule.number();
            lines[size] = line;
            sure[size] = sureDays;
            open[size] = maybe & ~sureDays;
            size++;
        }
    }

    /** How many. */
    int size() {
        return size;
    }

    Rule rule(int finding) {
        return Rule.numbered(rules[finding]);
    }

    /** The index of the line. */
    int line(int finding) {
        return lines[finding];
    }

    /** The days on which the rule holds. */
    long sureDays(int finding) {
        return sure[finding];
    }

    /** The days on which it may hold. */
    long openDays(int finding) {
        return open[finding];
    }
}
