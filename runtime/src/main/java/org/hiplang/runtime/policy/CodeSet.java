package org.hiplang.runtime.policy;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.runtime.claim.Codes;

/** A set of procedure codes, as ranges of packed codes in ascending order that do not touch. */
public final class CodeSet {
    private static final int ALL_CODES = Codes.code("ZZZZZ") + 1;

    /** No code. */
    public static final CodeSet NONE = new CodeSet(Ranges.NONE);

    /** Every code. */
    public static final CodeSet ALL = of("00000-ZZZZZ");

    private final Ranges ranges;

    private CodeSet(Ranges ranges) {
        this.ranges = ranges;
    }

    /**
     * Codes ({@code "J1642"}) and ranges of codes ({@code "S9325-S9379"}, both ends included), each a text of its own or
     * several in one, a blank between them.
     */
    public static CodeSet of(String... items) {
        List<long[]> ranges = new ArrayList<>();
        for (String item : items) {
            for (String each : item.split(" ", -1)) {
                ranges.add(range(each));
            }
        }
        return new CodeSet(Ranges.of(ranges));
    }

    private static long[] range(String item) {
        int dash = item.indexOf('-');
        int first = Codes.code(dash < 0 ? item : item.substring(0, dash));
        int last = dash < 0 ? first : Codes.code(item.substring(dash + 1));
        if (last < first) {
            throw new IllegalArgumentException("a range of codes ends before it begins");
        }
        return new long[] {first, last};
    }

    /** The codes of either. */
    public CodeSet or(CodeSet other) {
        return new CodeSet(ranges.or(other.ranges));
    }

    /** The codes of this that the other has not. */
    public CodeSet except(CodeSet other) {
        return new CodeSet(ranges.except(other.ranges));
    }

    /** The codes of both. */
    public CodeSet and(CodeSet other) {
        return new CodeSet(ranges.and(other.ranges));
    }

    /** Whether some code is in both. */
    public boolean meets(CodeSet other) {
        return ranges.meets(other.ranges);
    }

    /** Whether the packed code is in the set. */
    public boolean has(int code) {
        return ranges.has(code);
    }

    /** Whether there is no code in it. */
    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** The lowest packed code. */
    public int first() {
        return (int) ranges.first();
    }

    /** How many packed codes it spans, those among them that nobody gave out. */
    public long span() {
        int[] edges = edges();
        long codes = 0;
        for (int i = 0; i < edges.length; i += 2) {
            codes += (i + 1 < edges.length ? edges[i + 1] : ALL_CODES) - edges[i];
        }
        return codes;
    }

    /** The packed codes at which membership changes, ascending. */
    int[] edges() {
        long[] edges = ranges.edges();
        int[] codes = new int[edges.length];
        for (int i = 0; i < edges.length; i++) {
            codes[i] = (int) edges[i];
        }
        return codes;
    }
}
