package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;

/** Where the cells of a CSV file stand: a reader of CSV tells only the line that a row begins in. */
final class Places {
    private final Source source;
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    Places(Source source) {
        this.source = source;
        for (int i = source.text().indexOf('\n'); i >= 0; i = source.text().indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    /** The places of so many cells, the first of which begins a line, counted from 1; without the quotes around them. */
    List<Span> fields(int line, int count) {
        List<Span> fields = new ArrayList<>();
        int start = lines.get(line - 1);
        while (fields.size() < count) {
            int end = end(start);
            boolean quoted = end - start >= 2 && source.text().charAt(start) == '"';
            fields.add(quoted ? new Span(source, start + 1, end - 1) : new Span(source, start, end));
            start = Math.min(end + 1, source.text().length());
        }
        return fields;
    }

    /** The comma or the line's end after a cell. */
    private int end(int start) {
        boolean quoted = false;
        int end = start;
        while (end < source.text().length()) {
            char c = source.text().charAt(end);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == '\n')) {
                return end;
            }
            end++;
        }
        return end;
    }
}
