package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code pairs ptp "procedure pairs" from "ptp.csv" with indicator 0, 1 or 9}. */
public record PairsSyntax(Span span, Name name, Optional<String> label, Name file, List<Column> columns) {
    /** Copies the list. */
    public PairsSyntax {
        columns = List.copyOf(columns);
    }

    /** {@code indicator 0, 1 or 9}. */
    public record Column(Name name, List<Name> values) {
        /** Copies the list. */
        public Column {
            values = List.copyOf(values);
        }
    }
}
