package org.hiplang.compiler.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows below the header into a table. */
final class RowReader {
    private final Header header;
    private final Rows<?> rows;
    private final int keys;
    private final Problems problems;
    private final int from;
    private final int to;
    private final int[] kept;
    private final List<Cells> cells;
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();

    RowReader(Header header, int keys, Wanted wanted, Rows<?> rows, Problems problems) {
        this.header = header;
        this.rows = rows;
        this.keys = keys;
        this.problems = problems;
        this.from = header.index(Header.FROM);
        this.to = header.index(Header.TO);
        this.kept = header.kept(keys, wanted);
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
            List<String> codes =
                    fields.subList(0, keys).stream().map(String::strip).toList();
            rows.add(row, codes, first, last, texts(row, fields), problems);
        }
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

    /** A day; files of millions of rows know few of them. */
    private Optional<LocalDate> day(long row, List<String> fields, int column) {
        String cell = column < 0 ? "" : fields.get(column).strip();
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = days.computeIfAbsent(cell, RowReader::day);
        if (day.isEmpty()) {
            problems.add(row, column + 1, "`" + cell + "` is not a day", "days are written `2020-09-01`, from 1900 on");
        }
        return day;
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return cell.matches("(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(cell))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            // Such as the thirtieth of February.
            return Optional.empty();
        }
    }
}
