package org.hiplang.benchmarks.eight;

import java.util.List;
import java.util.stream.IntStream;

/** Room for what is found on one claim, used again for the next. */
public final class Findings {
    private static final int LINES = 64;
    private static final int MOST = LINES * EightRule.values().length;

    private final byte[] rules = new byte[MOST];
    private final byte[] lines = new byte[MOST];
    private final long[] days = new long[MOST];
    private int size;

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** One more: the rule's place among the eight, the line's index, and bits of days from the claim's first. */
    public void add(int rule, int line, long found) {
        rules[size] = (byte) rule;
        lines[size] = (byte) line;
        days[size] = found;
        size++;
    }

    /** How many. */
    public int size() {
        return size;
    }

    /** Them, as every engine says them. */
    public List<Found> found() {
        return IntStream.range(0, size)
                .mapToObj(i -> new Found(EightRule.at(rules[i]), lines[i], days[i]))
                .toList();
    }
}
