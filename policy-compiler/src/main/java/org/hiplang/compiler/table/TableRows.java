package org.hiplang.compiler.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.TableBuilder;

/** Rows of one key or of a range. */
final class TableRows implements Rows<Table> {
    /** The columns with which each row begins. */
    static final List<String> KEYS = List.of(Header.KEY);

    private final TableBuilder table;

    TableRows(String name, List<String> columns) {
        table = Table.builder(name, columns);
    }

    @Override
    public void add(
            long row,
            List<String> keys,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            List<String> texts,
            Problems problems) {
        try {
            table.row(keys.get(0), first, last, texts);
        } catch (IllegalArgumentException e) {
            problems.add(row, 1, String.valueOf(e.getMessage()), help(keys.get(0)));
        }
    }

    private static Optional<String> help(String key) {
        return key.matches("[0-9]{6,10}")
                ? Optional.of("an NDC keeps its zeros, which spreadsheets like to drop: `"
                        + "0".repeat(11 - key.length()) + key + "`")
                : Optional.of("a range has two of one kind, as in `J0120-J9999`");
    }

    @Override
    public Table build(int[] lines, Problems problems) {
        return table.build((row, other, oneKey) -> {
            int later = Math.max(lines[row], lines[other]);
            int earlier = Math.min(lines[row], lines[other]);
            if (oneKey) {
                problems.add(
                        later,
                        1,
                        "row " + earlier + " has the same key on the same days",
                        "let one row end, in `to`, before the other begins");
            } else {
                problems.add(
                        later,
                        1,
                        "the range crosses that of row " + earlier,
                        "let one range lie within the other, or apart from it");
            }
        });
    }
}
