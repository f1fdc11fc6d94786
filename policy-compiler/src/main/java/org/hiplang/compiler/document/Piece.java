package org.hiplang.compiler.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, an item of a list or a row of a table.
 *
 * @param text its text; that of a row is its cells with strokes between them
 * @param depth how deep an item stands, from 1; 0 for what is none
 * @param cells the cells of a row
 */
record Piece(Kind kind, Stretch text, int depth, List<Stretch> cells) {
    Piece {
        cells = List.copyOf(cells);
    }

    static Piece paragraph(Stretch text) {
        return new Piece(Kind.PARAGRAPH, text, 0, List.of());
    }

    static Piece item(int depth, Stretch text) {
        return new Piece(Kind.ITEM, text, depth, List.of());
    }

    static Piece row(Kind kind, List<Stretch> cells) {
        Stretch text =
                cells.stream().reduce((one, next) -> one.joined(" | ", next)).orElseThrow();
        return new Piece(kind, text, 0, cells);
    }

    /** The same with more text. */
    Piece then(Stretch more) {
        return new Piece(kind, text.then(more), depth, cells);
    }

    /** Whether two headers of tables are the same. */
    boolean reads(Piece other) {
        return plain().equals(other.plain());
    }

    private String plain() {
        return cells.stream().map(cell -> Print.plain(cell.text())).collect(Collectors.joining("|"));
    }

    /** What a piece is. */
    enum Kind {
        PARAGRAPH,
        ITEM,
        HEADER,
        ROW
    }
}
