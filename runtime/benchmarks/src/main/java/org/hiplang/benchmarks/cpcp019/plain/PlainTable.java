package org.hiplang.benchmarks.cpcp019.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;

/** A table as most people would hold it: rows of single keys in a map, rows of ranges in a list, texts in the cells. */
final class PlainTable {
    private final Map<String, List<Row>> singles = new HashMap<>();
    private final List<Row> ranges = new ArrayList<>();

    /**
     * A row.
     *
     * @param width how many keys it speaks of
     * @param cells the values that may be true, by column; none where nothing is known
     */
    private record Row(
            String first, String last, long width, LocalDate from, LocalDate to, Map<String, List<String>> cells) {
        boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean has(String key) {
            return key.length() == first.length() && first.compareTo(key) <= 0 && key.compareTo(last) <= 0;
        }
    }

    PlainTable(Table table) {
        for (int i = 0; i < table.rows(); i++) {
            Row row = row(table, i);
            if (row.width() == 1) {
                singles.computeIfAbsent(row.first(), key -> new ArrayList<>()).add(row);
            } else {
                ranges.add(row);
            }
        }
        ranges.sort(Comparator.comparing(Row::width));
    }

    private static Row row(Table table, int row) {
        Map<String, List<String>> cells = new HashMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            cells.put(table.columns().get(column), table.values(row, column));
        }
        return new Row(
                Keys.text(table.firstKey(row)),
                Keys.text(table.lastKey(row)),
                table.lastKey(row) - table.firstKey(row) + 1,
                LocalDate.ofEpochDay(table.firstDay(row)),
                LocalDate.ofEpochDay(table.lastDay(row)),
                cells);
    }

    /** What the row of the narrowest key in force on the day says in a column; nothing where there is none. */
    List<String> values(String key, LocalDate day, String column) {
        for (Row row : singles.getOrDefault(key, List.of())) {
            if (row.isInForce(day)) {
                return row.cells().getOrDefault(column, List.of());
            }
        }
        for (Row row : ranges) {
            if (row.has(key) && row.isInForce(day)) {
                return row.cells().getOrDefault(column, List.of());
            }
        }
        return List.of();
    }
}
