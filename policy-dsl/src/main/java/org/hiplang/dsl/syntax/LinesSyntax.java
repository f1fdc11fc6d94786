package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code payable line in per-diem after infusion-day without a modifier in concurrent}. */
public record LinesSyntax(
        Span span, Optional<SetSyntax> codes, boolean payable, List<Name> after, List<FilterSyntax> filters) {
    /** Copies the lists. */
    public LinesSyntax {
        after = List.copyOf(after);
        filters = List.copyOf(filters);
    }
}
