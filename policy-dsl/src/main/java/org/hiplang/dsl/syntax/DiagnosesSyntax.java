package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code diagnoses diabetes "diabetes": E10 to E14, Z79.4 except E13}. */
public record DiagnosesSyntax(
        Span span, Name name, Optional<String> label, List<ItemSyntax> items, List<ItemSyntax> except) {
    /** Copies the lists. */
    public DiagnosesSyntax {
        items = List.copyOf(items);
        except = List.copyOf(except);
    }
}
