package org.hiplang.runtime.find;

import java.util.Arrays;

/** What rules found on one claim, in the order in which they were asked; with the days of each line as bits. */
public final class Findings {
    private static final int FEW = 64;

    private int size;
    private int[] rules = new int[FEW];
    private int[] lines = new int[FEW];
    private int[] before = new int[FEW];
    private long[] sure = new long[FEW];
    private long[] may = new long[FEW];
    private final int[] lastOf = new int[Board.MOST_LINES];
    private long found;

    /** How many there were on claims before. */
    private long earlier;

    void clear() {
        earlier += size;
        size = 0;
        found = 0;
    }

    /** A rule holds of a line: on some days for sure, on those and others perhaps. */
    void add(int rule, int line, long sureDays, long mayDays) {
        if (size == rules.length) {
            grow();
        }
        rules[size] = rule;
        lines[size] = line;
        sure[size] = sureDays;
        may[size] = mayDays;
        before[size] = isOn(line) ? lastOf[line] : -1;
        found |= 1L << line;
        lastOf[line] = size++;
    }

    private void grow() {
        rules = Arrays.copyOf(rules, 2 * size);
        lines = Arrays.copyOf(lines, 2 * size);
        before = Arrays.copyOf(before, 2 * size);
        sure = Arrays.copyOf(sure, 2 * size);
        may = Arrays.copyOf(may, 2 * size);
    }

    /** Whether something is found. */
    public boolean any() {
        return size > 0;
    }

    /** How many there are: one for each rule and line. */
    public int size() {
        return size;
    }

    /** The place of the rule in its edition. */
    public int rule(int i) {
        return rules[i];
    }

    /** The index of the line. */
    public int line(int i) {
        return lines[i];
    }

    /** The days on which it holds for sure. */
    public long sure(int i) {
        return sure[i];
    }

    /** The days on which it may hold, those on which it does among them. */
    public long may(int i) {
        return may[i];
    }

    /** Whether something is found on a line. */
    boolean isOn(int line) {
        return (found >>> line & 1) != 0;
    }

    /** A number that no earlier finding had: of the last on a line, where there is one. */
    long latest(int line) {
        return earlier + lastOf[line] + 1;
    }

    /** Whether something is found on one of those lines. */
    boolean isOnAny(long lines) {
        return (found & lines) != 0;
    }

    /** The last of these on a line, where there is one. */
    int last(int line) {
        return lastOf[line];
    }

    /** The one before on the same line, or −1. */
    int before(int i) {
        return before[i];
    }
}
