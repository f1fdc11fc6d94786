package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * A table of pairs of procedure codes.
 *
 * @param label what messages call it
 * @param file the name of its file, beside the policy
 * @param columns what its rows say of a pair
 */
public record Pairs(Span span, String name, Optional<String> label, String file, List<Column> columns) {
    /** Copies the list. */
    public Pairs {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param values what its cells may hold
     */
    public record Column(String name, List<String> values) {
        /** Copies the list. */
        public Column {
            values = List.copyOf(values);
        }
    }
}
