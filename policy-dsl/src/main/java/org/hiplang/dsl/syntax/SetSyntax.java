package org.hiplang.dsl.syntax;

import java.util.List;
import org.hiplang.dsl.source.Span;

/** The items that stand where a set is asked for: often just the name of one. */
public record SetSyntax(Span span, List<ItemSyntax> items) {
    /** Copies the list. */
    public SetSyntax {
        items = List.copyOf(items);
    }
}
