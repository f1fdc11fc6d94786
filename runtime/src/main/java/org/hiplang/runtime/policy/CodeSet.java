package org.hiplang.runtime.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hiplang.runtime.claim.Codes;

/** A set of procedure codes, as ranges of packed codes in ascending order that do not touch. */
public final class CodeSet {
    /** No code. */
    public static final CodeSet NONE = new CodeSet(new int[0]);

    /** Every code. */
    public static final CodeSet ALL = of("00000-ZZZZZ");

    /** First and last code of each range in turn. */
    private final int[] bounds;

    private CodeSet(int[] bounds) {
        this.bounds = bounds;
    }

    /** Codes ({@code "J1642"}) and ranges of codes ({@code "S9325-S9379"}, both ends included). */
    public static CodeSet of(String... items) {
        int[][] ranges = Arrays.stream(items)
                .map(CodeSet::range)
                .sorted(Comparator.comparingInt(range -> range[0]))
                .toArray(int[][]::new);
        int[] bounds = new int[2 * ranges.length];
        int size = 0;
        for (int[] range : ranges) {
            if (size > 0 && range[0] <= bounds[size - 1] + 1) {
                bounds[size - 1] = Math.max(bounds[size - 1], range[1]);
            } else {
                bounds[size++] = range[0];
                bounds[size++] = range[1];
            }
        }
        return new CodeSet(Arrays.copyOf(bounds, size));
    }

    private static int[] range(String item) {
        int dash = item.indexOf('-');
        int first = Codes.code(dash < 0 ? item : item.substring(0, dash));
        int last = dash < 0 ? first : Codes.code(item.substring(dash + 1));
        if (last < first) {
            throw new IllegalArgumentException("a range of codes ends before it begins");
        }
        return new int[] {first, last};
    }

    /** The codes of either. */
    public CodeSet or(CodeSet other) {
        return combine(other, (here, there) -> here || there);
    }

    /** The codes of this that the other has not. */
    public CodeSet except(CodeSet other) {
        return combine(other, (here, there) -> here && !there);
    }

    /** The codes of both. */
    public CodeSet and(CodeSet other) {
        return combine(other, (here, there) -> here && there);
    }

    /** Whether the packed code is in the set. */
    public boolean has(int code) {
        for (int i = 0; i < bounds.length && bounds[i] <= code; i += 2) {
            if (code <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is no code in it. */
    public boolean isEmpty() {
        return bounds.length == 0;
    }

    /** The lowest packed code. */
    public int first() {
        return bounds[0];
    }

    /** The packed codes at which membership changes, ascending. */
    List<Integer> edges() {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            edges.add(bounds[i]);
            edges.add(bounds[i + 1] + 1);
        }
        return edges;
    }

    private CodeSet combine(CodeSet other, Combination keep) {
        List<Integer> edges = new ArrayList<>(edges());
        edges.addAll(other.edges());
        List<Integer> result = new ArrayList<>();
        boolean inside = false;
        for (int edge : edges.stream().sorted().distinct().toList()) {
            boolean now = keep.of(has(edge), other.has(edge));
            if (now != inside) {
                result.add(now ? edge : edge - 1);
                inside = now;
            }
        }
        return new CodeSet(result.stream().mapToInt(Integer::intValue).toArray());
    }

    private interface Combination {
        boolean of(boolean here, boolean there);
    }
}
