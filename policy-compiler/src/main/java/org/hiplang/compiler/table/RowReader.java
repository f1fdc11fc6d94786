package org.hiplang.compiler.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.table.TableBuilder;

/** Reads the rows below the header into a table. */
final class RowReader {
    private final Header header;
    private final TableBuilder table;
    private final Problems problems;
    private final int from;
    private final int to;
    private final int[] kept;
    private final List<Cells> cells;

    RowReader(Header header, Wanted wanted, TableBuilder table, Problems problems) {
        this.header = header;
        this.table = table;
        this.problems = problems;
        this.from = header.index(Header.FROM);
        this.to = header.index(Header.TO);
        this.kept = header.kept(wanted);
        this.cells =
                Arrays.stream(kept).mapToObj(header::name).map(wanted::cells).toList();
    }

    /** Adds a row; of a row with which something is wrong, whatever is right does not matter. */
    void read(long row, List<String> fields) {
        if (fields.size() != header.width()) {
            problems.add(
                    row,
                    Math.min(fields.size(), header.width()),
                    "the row has " + fields.size() + " cells, and the header " + header.width(),
                    "a cell with a comma in it stands in quotes");
            return;
        }
        Optional<LocalDate> first = day(row, fields, from);
        Optional<LocalDate> last = day(row, fields, to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.add(
                    row, to + 1, "the row ends before it begins", "`from` and `to` are the first and the last day");
        } else {
            add(row, fields.get(0).strip(), first, last, texts(row, fields));
        }
    }

    private void add(long row, String key, Optional<LocalDate> first, Optional<LocalDate> last, List<String> texts) {
        try {
            table.row(key, first, last, texts);
        } catch (IllegalArgumentException e) {
            problems.add(row, 1, String.valueOf(e.getMessage()), help(key));
        }
    }

    private static Optional<String> help(String key) {
        return key.matches("[0-9]{6,10}")
                ? Optional.of("an NDC keeps its zeros, which spreadsheets like to drop: `"
                        + "0".repeat(11 - key.length()) + key + "`")
                : Optional.of("a range has two of one kind, as in `J0120-J9999`");
    }

    private List<String> texts(long row, List<String> fields) {
        List<String> texts = new ArrayList<>(kept.length);
        for (int i = 0; i < kept.length; i++) {
            Cells column = cells.get(i);
            String cell = fields.get(kept[i]).strip();
            Optional<String> text = column.read(cell);
            if (text.isEmpty()) {
                problems.add(row, kept[i] + 1, column.complaint(cell), column.help());
            }
            texts.add(text.orElse(""));
        }
        return texts;
    }

    private Optional<LocalDate> day(long row, List<String> fields, int column) {
        String cell = column < 0 ? "" : fields.get(column).strip();
        try {
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            if (cell.matches("(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
                return Optional.of(LocalDate.parse(cell));
            }
        } catch (DateTimeParseException e) {
            // Such as the thirtieth of February.
        }
        problems.add(row, column + 1, "`" + cell + "` is not a day", "days are written `2020-09-01`, from 1900 on");
        return Optional.empty();
    }
}
