package org.hiplang.dsl.syntax;

import java.util.List;
import org.hiplang.dsl.model.FactSource;
import org.hiplang.dsl.source.Span;

/** {@code from drugs by ndc, else by code}. */
public record FactSourceSyntax(Span span, Name table, List<FactSource.By> by) {
    /** Copies the list. */
    public FactSourceSyntax {
        by = List.copyOf(by);
    }
}
