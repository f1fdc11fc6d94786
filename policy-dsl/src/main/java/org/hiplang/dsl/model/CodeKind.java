package org.hiplang.dsl.model;

import java.util.List;
import org.hiplang.dsl.source.Span;

/**
 * What the author says of all codes of a set, and a table must not deny: that a column has one of these values.
 *
 * @param column of the table, as in {@code kind}
 * @param values one at least
 * @param table the name of the table
 */
public record CodeKind(Span span, String column, List<String> values, String table) {
    /** Copies the list. */
    public CodeKind {
        values = List.copyOf(values);
    }
}
