package org.hiplang.runtime.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Codes;

/** Collects the rows of a table of {@link Pairs}, in any order; a row takes twelve bytes meanwhile. */
public final class PairsBuilder {
    private final String name;
    private final List<String> columns;
    private final IntStream.Builder keys = IntStream.builder();
    private final IntStream.Builder besides = IntStream.builder();
    private final IntStream.Builder said = IntStream.builder();
    private final List<Sayings.Saying> sayings = new ArrayList<>();
    private final Map<Sayings.Saying, Integer> known = new HashMap<>();

    /** Is told of rows that do not go together. */
    @FunctionalInterface
    public interface Clashes {
        /**
         * Two rows of one pair are in force on the same day.
         *
         * @param row one of them, by the order of adding, from 0
         * @param other the other
         */
        void between(int row, int other);
    }

    PairsBuilder(String name, List<String> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /**
     * Adds a row.
     *
     * @param key the procedure code that the row is about
     * @param beside the one that stands beside it
     * @param from the first day on which it is in force
     * @param to the last
     * @param texts a cell for each column; empty where nothing is known
     * @throws IllegalArgumentException if one of the codes is none, or if the row ends before it begins
     */
    public PairsBuilder row(
            String key, String beside, Optional<LocalDate> from, Optional<LocalDate> to, List<String> texts) {
        int first = from.map(PairsBuilder::day).orElse(Integer.MIN_VALUE);
        int last = to.map(PairsBuilder::day).orElse(Integer.MAX_VALUE);
        if (last < first) {
            throw new IllegalArgumentException("a row ends before it begins");
        }
        int code = Codes.code(key);
        besides.add(Codes.code(beside));
        keys.add(code);
        said.add(number(new Sayings.Saying(first, last, List.copyOf(texts))));
        return this;
    }

    private int number(Sayings.Saying saying) {
        Integer before = known.putIfAbsent(saying, sayings.size());
        if (before == null) {
            sayings.add(saying);
        }
        return before == null ? sayings.size() - 1 : before;
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException if two rows of one pair are in force on one day
     */
    public Pairs build() {
        return build((row, other) -> {
            throw new IllegalArgumentException("rows " + other + " and " + row + " are of one pair and one day");
        });
    }

    /** The table, which is of use only where no rows clash. The builder is spent. */
    public Pairs build(Clashes clashes) {
        Numbered key = Numbered.of(keys.build().toArray());
        Numbered beside = Numbered.of(besides.build().toArray());
        int[] saying = said.build().toArray();
        int[] order = key.sorted(beside.sorted(byDay(saying)));
        for (int i = 1; i < order.length; i++) {
            int row = order[i];
            int before = order[i - 1];
            boolean onePair = key.of[row] == key.of[before] && beside.of[row] == beside.of[before];
            if (onePair
                    && sayings.get(saying[row]).from()
                            <= sayings.get(saying[before]).to()) {
                clashes.between(row, before);
            }
        }
        return new Pairs(
                name,
                columns,
                key.codes,
                key.starts(),
                beside.codes,
                Packed.of(order.length, row -> beside.of[order[row]]),
                Packed.of(order.length, row -> saying[order[row]]),
                Sayings.of(sayings, columns.size()));
    }

    /** The rows by the first day of each. */
    private int[] byDay(int[] saying) {
        Numbered days = Numbered.of(
                IntStream.of(saying).map(row -> sayings.get(row).from()).toArray());
        return days.sorted(IntStream.range(0, saying.length).toArray());
    }

    /** A number of each row: each different one once, in order, and for each row which of them. */
    private static final class Numbered {
        private final int[] codes;
        private final int[] of;

        private Numbered(int[] codes, int[] of) {
            this.codes = codes;
            this.of = of;
        }

        static Numbered of(int[] rows) {
            int[] codes = IntStream.of(rows).sorted().distinct().toArray();
            return new Numbered(
                    codes,
                    IntStream.of(rows)
                            .map(row -> Arrays.binarySearch(codes, row))
                            .toArray());
        }

        /** The first place of each number where rows are in its order, and the number of rows. */
        int[] starts() {
            int[] starts = new int[codes.length + 1];
            for (int number : of) {
                starts[number + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            return starts;
        }

        /** The same rows in the order of this number; rows of one number stay as they were. */
        int[] sorted(int[] order) {
            int[] next = starts();
            int[] sorted = new int[order.length];
            for (int row : order) {
                sorted[next[of[row]]++] = row;
            }
            return sorted;
        }
    }
}
