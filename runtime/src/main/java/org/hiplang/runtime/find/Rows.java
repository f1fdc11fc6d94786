package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hiplang.runtime.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the lines of each sort: in a row of words which rules may hold of them, which look for them and which count
 * them, and what facts are; and beside the row the list of the sets that they are written to. Both are made when the first line
 * of its sort comes. Sorts of which the same is known share a row, and those of the same sets a list, so that they stay in the
 * processor's nearest memory. For one thread.
 */
final class Rows {
    /** The rules that may hold of lines of the sort, as a {@link Glance} has them. */
    static final int JUDGED = 0;

    /** The rules that look for one. */
    static final int LOOKED_FOR = 1;

    /** The rules that count them. */
    static final int COUNTED = 2;

    /** From here on stand facts. */
    static final int FIRST = 3;

    /** There are more units than days or not. */
    private static final int UNITS = 2;

    /** What else a line may carry. */
    private static final int BESIDE = Claim.A_MODIFIER | Claim.AN_NDC;

    private static final long NONE = SortTable.NONE;

    /** In place of the class of an NDC: lines name none. */
    private static final int UNNAMED = -2;

    private final Plan plan;
    private final Covers covers;

    /** By class and whether they have more units than days, what is known of lines without modifiers and NDC. */
    private final long[] plain;

    /** What is known of sorts that say neither which modifiers or NDC nor how many units, by their numbers. */
    private final long[] coarse;

    private final Map<NumberList, Integer> starts = new HashMap<>();
    private long[] words = {};
    private int size;

    /** What is known of the other sorts; many runs of few claims have none. */
    private @Nullable SortTable table;

    Rows(Plan plan, Covers covers) {
        this.plan = plan;
        this.covers = covers;
        this.coarse = new long[plan.sorts()];
        this.plain = new long[UNITS * plan.sorts() / Sort.OF_A_CLASS];
        Arrays.fill(coarse, NONE);
        Arrays.fill(plain, NONE);
    }

    /**
     * Finds what is known of a claim's lines.
     *
     * @param classOf the classes of their codes
     * @param knownOf gets it, to be read by {@link #word} and {@link #list}
     */
    void find(Claim claim, int[] classOf, long[] knownOf) {
        long others = plain(claim, classOf, knownOf);
        for (long rest = others; rest != 0; rest = Bits.rest(rest)) {
            int line = Bits.first(rest);
            knownOf[line] = of(claim, line, classOf[line]);
        }
    }

    /** Does so of lines that carry nothing; gives the others, which take longer, so that this loop calls nobody. */
    private long plain(Claim claim, int[] classOf, long[] knownOf) {
        long others = 0;
        for (int line = 0; line < claim.lines(); line++) {
            int carries = claim.carries(line);
            long known = plain[units(classOf[line], carries)];
            knownOf[line] = known;
            others |= (carries & BESIDE) != 0 || known == NONE ? 1L << line : 0;
        }
        return others;
    }

    private static int units(int ofClass, int carries) {
        return UNITS * ofClass + (carries & Claim.MORE_UNITS_THAN_DAYS) / Claim.MORE_UNITS_THAN_DAYS;
    }

    private long of(Claim claim, int line, int ofClass) {
        int carries = claim.carries(line);
        int units = units(ofClass, carries);
        if ((carries & BESIDE) == 0) {
            return plain[units] == NONE ? makePlain(units) : plain[units];
        }
        return of(
                units,
                carries,
                claim.packedModifiers(line),
                (carries & Claim.AN_NDC) == 0 ? UNNAMED : plan.facts().ndcs().of(claim.ndc(line)));
    }

    private long of(int units, int carries, long carried, int ndc) {
        if (table == null) {
            table = new SortTable();
        }
        long known = table.known(units, carried, ndc);
        if (known == NONE && table.isFull()) {
            return makeCoarse(Sort.number(units / UNITS, carries));
        }
        if (known == NONE) {
            boolean moreUnits = units % UNITS != 0;
            known = make(new Sort(units / UNITS, carried, ndc != UNNAMED, Math.max(NdcClasses.ANY, ndc), moreUnits));
            table.put(units, carried, ndc, known);
        }
        return known;
    }

    private long makePlain(int units) {
        plain[units] = make(Sort.plain(units / UNITS, units % UNITS != 0));
        return plain[units];
    }

    private long makeCoarse(int number) {
        if (coarse[number] == NONE) {
            coarse[number] = make(Sort.of(number));
        }
        return coarse[number];
    }

    /** Its row in the lower half of a word, its list in the upper. */
    private long make(Sort sort) {
        return (long) covers.list(plan.tellings().sets(sort)) << Integer.SIZE | row(plan.row(sort));
    }

    private int row(long[] row) {
        Integer same = starts.putIfAbsent(new NumberList(row), size);
        if (same != null) {
            return same;
        }
        int start = size;
        size += row.length;
        words = words.length < size ? Arrays.copyOf(words, 2 * size) : words;
        System.arraycopy(row, 0, words, start, row.length);
        return start;
    }

    /** A word of the row of lines of which that is known. */
    long word(long known, int place) {
        return words[(int) known + place];
    }

    /** Where they are written, see {@link Covers#add}. */
    static int list(long known) {
        return (int) (known >>> Integer.SIZE);
    }
}
