package org.hiplang.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Rows of cells in columns that are as wide as their widest cell. */
final class Table {
    private static final String GAP = "  ";

    private final Set<Integer> rightColumns;
    private final List<List<String>> rows = new ArrayList<>();

    /** With the columns that are flush right, from 0. */
    Table(Set<Integer> rightColumns) {
        this.rightColumns = rightColumns;
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** A row as text, its cells painted after they were made even, without blanks at the end. */
    String row(int row, BiFunction<Integer, String, String> paint) {
        StringBuilder text = new StringBuilder();
        List<String> cells = rows.get(row);
        int last = lastFilled(cells);
        for (int column = 0; column <= last; column++) {
            String padding = " ".repeat(width(column) - cells.get(column).length());
            String cell = paint.apply(column, cells.get(column));
            boolean right = rightColumns.contains(column);
            text.append(GAP).append(right ? padding + cell : column == last ? cell : cell + padding);
        }
        return text.toString();
    }

    private static int lastFilled(List<String> cells) {
        int last = cells.size() - 1;
        while (last > 0 && cells.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
