package org.hiplang.dsl.syntax;

import java.util.List;
import org.hiplang.dsl.source.Span;

/** {@code reason bundled CO 97 M15 "the benefit is included in another service"}. */
public record ReasonSyntax(Span span, Name name, Name group, Name carc, List<Name> rarcs, Name text) {
    /** Copies the list. */
    public ReasonSyntax {
        rarcs = List.copyOf(rarcs);
    }
}
