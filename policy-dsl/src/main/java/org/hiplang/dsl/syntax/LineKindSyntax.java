package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code lines given-drug "drug that is given": a line in drug without a modifier in not-given}. */
public record LineKindSyntax(Span span, Name name, Optional<String> label, List<Option> options) {
    /** Copies the list. */
    public LineKindSyntax {
        options = List.copyOf(options);
    }

    /** One of the lines that are meant. */
    public record Option(Span span, SetSyntax codes, List<FilterSyntax> filters) {
        /** Copies the list. */
        public Option {
            filters = List.copyOf(filters);
        }
    }
}
