package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hiplang.runtime.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the lines of each sort, in a row of words: which rules may hold of them, which look for them and which
 * count them, where they are written, and what facts are. A row is made when the first line of its sort comes. Sorts of which
 * the same is known share one, so that rows stay in the processor's nearest memory. For one thread.
 */
final class Rows {
    /** The rules that may hold of lines of the sort, as a {@link Glance} has them. */
    static final int JUDGED = 0;

    /** The rules that look for one. */
    static final int LOOKED_FOR = 1;

    /** The rules that count them. */
    static final int COUNTED = 2;

    /** Where they are written, see {@link Covers#list}. */
    static final int LIST = 3;

    /** From here on stand facts. */
    static final int FIRST = 4;

    /** There are more units than days or not. */
    private static final int UNITS = 2;

    /** What else a line may carry. */
    private static final int BESIDE = Claim.A_MODIFIER | Claim.AN_NDC;

    private static final int NONE = SortTable.NONE;

    /** In place of the class of an NDC: lines name none. */
    private static final int UNNAMED = -2;

    private final Plan plan;
    private final Covers covers;

    /** By class and whether they have more units than days, the rows of lines without modifiers and NDC. */
    private final int[] plain;

    /** The rows of sorts that say neither which modifiers or NDC nor how many units, by their numbers. */
    private final int[] coarse;

    private final Map<NumberList, Integer> starts = new HashMap<>();
    private long[] words = {};
    private int size;

    /** The rows of the other sorts; many runs of few claims have none. */
    private @Nullable SortTable table;

    Rows(Plan plan, Covers covers) {
        this.plan = plan;
        this.covers = covers;
        this.coarse = new int[plan.sorts()];
        this.plain = new int[UNITS * plan.sorts() / Sort.OF_A_CLASS];
        Arrays.fill(coarse, NONE);
        Arrays.fill(plain, NONE);
    }

    /**
     * Finds where the rows of a claim's lines start.
     *
     * @param classOf the classes of their codes
     * @param rowOf gets it
     */
    void find(Claim claim, int[] classOf, int[] rowOf) {
        long others = plain(claim, classOf, rowOf);
        for (long rest = others; rest != 0; rest = Bits.rest(rest)) {
            int line = Bits.first(rest);
            rowOf[line] = of(claim, line, classOf[line]);
        }
    }

    /** Does so of lines that carry nothing; gives the others, which take longer, so that this loop calls nobody. */
    private long plain(Claim claim, int[] classOf, int[] rowOf) {
        long others = 0;
        for (int line = 0; line < claim.lines(); line++) {
            int carries = claim.carries(line);
            int row = plain[units(classOf[line], carries)];
            rowOf[line] = row;
            others |= (carries & BESIDE) != 0 || row == NONE ? 1L << line : 0;
        }
        return others;
    }

    private static int units(int ofClass, int carries) {
        return UNITS * ofClass + (carries & Claim.MORE_UNITS_THAN_DAYS) / Claim.MORE_UNITS_THAN_DAYS;
    }

    private int of(Claim claim, int line, int ofClass) {
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

    private int of(int units, int carries, long carried, int ndc) {
        if (table == null) {
            table = new SortTable();
        }
        int row = table.row(units, carried, ndc);
        if (row == NONE && table.isFull()) {
            return makeCoarse(Sort.number(units / UNITS, carries));
        }
        if (row == NONE) {
            boolean moreUnits = units % UNITS != 0;
            row = make(new Sort(units / UNITS, carried, ndc != UNNAMED, Math.max(NdcClasses.ANY, ndc), moreUnits));
            table.put(units, carried, ndc, row);
        }
        return row;
    }

    private int makePlain(int units) {
        plain[units] = make(Sort.plain(units / UNITS, units % UNITS != 0));
        return plain[units];
    }

    private int makeCoarse(int number) {
        if (coarse[number] == NONE) {
            coarse[number] = make(Sort.of(number));
        }
        return coarse[number];
    }

    private int make(Sort sort) {
        long[] row = plan.row(sort);
        row[LIST] = covers.list(plan.tellings().sets(sort));
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

    /** A word of the row that starts there. */
    long word(int row, int place) {
        return words[row + place];
    }
}
