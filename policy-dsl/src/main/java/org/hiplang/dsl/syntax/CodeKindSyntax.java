package org.hiplang.dsl.syntax;

import java.util.List;
import org.hiplang.dsl.source.Span;

/** {@code of kind per-diem in hcpcs}: a column of a table, and what it says of each code of a set. */
public record CodeKindSyntax(Span span, Name column, List<Name> values, Name table) {
    /** Copies the list. */
    public CodeKindSyntax {
        values = List.copyOf(values);
    }
}
