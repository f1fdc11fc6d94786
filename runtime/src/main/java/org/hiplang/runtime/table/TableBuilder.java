package org.hiplang.runtime.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the rows of a {@link Table}, in any order. */
public final class TableBuilder {
    private final String name;
    private final String[] columns;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Map<String, Integer>> cells = new ArrayList<>();

    /** Is told of rows that do not go together. */
    @FunctionalInterface
    public interface Clashes {
        /**
         * Two rows of one key are in force on the same day, or their ranges cross.
         *
         * @param row one of them, by the order of adding, from 0
         * @param other the other
         * @param oneKey whether they have the same key; otherwise they cross
         */
        void between(int row, int other, boolean oneKey);
    }

    TableBuilder(String name, List<String> columns) {
        this.name = name;
        this.columns = columns.toArray(new String[0]);
        for (int i = 0; i < this.columns.length; i++) {
            cells.add(new LinkedHashMap<>());
        }
    }

    /**
     * Adds a row.
     *
     * @param key a code, a modifier, an NDC or a taxonomy code, or two of one shape with a hyphen between them
     * @param from the first day on which it is in force
     * @param to the last
     * @param texts a cell for each column; empty where nothing is known, {@code a or b} where one of these is true
     * @throws IllegalArgumentException if the key is none, or if something ends before it begins
     */
    public TableBuilder row(String key, Optional<LocalDate> from, Optional<LocalDate> to, List<String> texts) {
        int middle = key.length() / 2;
        boolean range = key.length() % 2 == 1 && key.charAt(middle) == '-';
        long low = key(range ? key.substring(0, middle) : key);
        long high = range ? key(key.substring(middle + 1)) : low;
        int first = from.isPresent() ? day(from.get()) : Integer.MIN_VALUE;
        int last = to.isPresent() ? day(to.get()) : Integer.MAX_VALUE;
        if (high < low || last < first) {
            throw new IllegalArgumentException("`" + (high < low ? key : to.get()) + "` ends before it begins");
        }
        int[] held = new int[columns.length];
        for (int i = 0; i < held.length; i++) {
            Map<String, Integer> known = cells.get(i);
            Integer cell = known.putIfAbsent(texts.get(i), known.size());
            held[i] = cell == null ? known.size() - 1 : cell;
        }
        rows.add(new TableRow(rows.size(), low, high, first, last, held));
        return this;
    }

    /**
     * The table.
     *
     * @throws IllegalArgumentException if two rows of one key are in force on one day, or if two ranges cross
     */
    public Table build() {
        return build((row, other, oneKey) -> {
            throw new IllegalArgumentException("rows " + other + " and " + row + " do not go together");
        });
    }

    /** The table, which is of use only where no rows clash. */
    public Table build(Clashes clashes) {
        List<TableRow> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        Spans spans = Spans.of(sorted);
        for (int row = 1; row < sorted.size(); row++) {
            int other = spans.clash(row);
            if (other >= 0) {
                clashes.between(sorted.get(row).number, sorted.get(other).number, spans.isSameKey(row, other));
            }
        }
        return new Table(name, columns, spans, columns(sorted));
    }

    private Column[] columns(List<TableRow> sorted) {
        Column[] packed = new Column[columns.length];
        for (int i = 0; i < packed.length; i++) {
            int column = i;
            packed[i] = new Column(
                    Packed.of(sorted.size(), row -> sorted.get(row).cells[column]),
                    cells.get(i).keySet().toArray(new String[0]));
        }
        return packed;
    }

    private static long key(String text) {
        return Keys.of(text)
                .orElseThrow(() -> new IllegalArgumentException("`" + text
                        + "` is no code (5 characters), modifier (2), NDC (11 digits) or taxonomy code (10)"));
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
