package org.hiplang.compiler.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hiplang.compiler.document.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables: lines of cells between strokes, a header over a line of dashes. A header that comes again on the next
 * page is no header, and a row whose first cell is empty goes on with the row before it.
 */
final class Tables {
    private static final Pattern RULER = Pattern.compile("\\|[\\s|:-]*-[\\s|:-]*");
    private static final String STROKE = "|";

    private final List<Piece> pieces;
    private @Nullable Piece header;

    /** Adds to these pieces. */
    Tables(List<Piece> pieces) {
        this.pieces = pieces;
    }

    void add(List<Stretch> lines) {
        int columns = columns(lines);
        List<Stretch> rows = whole(lines, columns);
        boolean headed = rows.size() > 1 && RULER.matcher(rows.get(1).text()).matches();
        if (headed) {
            header(Piece.row(Kind.HEADER, cells(rows.get(0))));
        }
        for (Stretch row : rows.subList(headed ? 2 : 0, rows.size())) {
            row(cells(row));
        }
    }

    private void header(Piece next) {
        boolean again = header != null && header.reads(next) && last(Kind.ROW);
        if (!again) {
            header = next;
            pieces.add(next);
        }
    }

    private void row(List<Stretch> cells) {
        boolean continues = cells.get(0).text().isEmpty() && last(Kind.ROW);
        if (!continues) {
            pieces.add(Piece.row(Kind.ROW, cells));
            return;
        }
        List<Stretch> before = pieces.remove(pieces.size() - 1).cells();
        List<Stretch> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), cells.size()); i++) {
            Stretch more = i < cells.size() ? cells.get(i) : Stretch.of("", 0, 0);
            joined.add(i < before.size() ? before.get(i).then(more) : more);
        }
        pieces.add(Piece.row(Kind.ROW, joined));
    }

    private boolean last(Kind kind) {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == kind;
    }

    /** As many as the line of dashes has, else those of the first line. */
    private static int columns(List<Stretch> lines) {
        return lines.stream()
                .map(Stretch::text)
                .filter(line -> RULER.matcher(line).matches())
                .findFirst()
                .map(line -> strokes(line) - 1)
                .orElse(strokes(lines.get(0).text()) - 1);
    }

    /** Rows that were broken into several lines are made one. */
    private static List<Stretch> whole(List<Stretch> lines, int columns) {
        List<Stretch> rows = new ArrayList<>();
        boolean open = false;
        for (Stretch line : lines) {
            if (open || !line.text().startsWith(STROKE)) {
                rows.add(rows.remove(rows.size() - 1).then(line));
            } else {
                rows.add(line);
            }
            open = strokes(rows.get(rows.size() - 1).text()) <= columns;
        }
        return rows;
    }

    private static int strokes(String line) {
        return (int) line.chars().filter(c -> c == STROKE.charAt(0)).count();
    }

    private static List<Stretch> cells(Stretch row) {
        String text = row.text();
        List<Stretch> cells = new ArrayList<>();
        int start = 1;
        while (start < text.length()) {
            int end = text.indexOf(STROKE, start);
            end = end < 0 ? text.length() : end;
            cells.add(row.part(start, end));
            start = end + 1;
        }
        return cells.isEmpty() ? List.of(row) : cells;
    }
}
