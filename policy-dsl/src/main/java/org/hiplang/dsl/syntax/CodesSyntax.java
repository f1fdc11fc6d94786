package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.source.Span;

/** {@code codes drug "drug": J0120 to J9999 except flush}. */
public record CodesSyntax(
        Span span,
        Name name,
        Optional<String> label,
        Optional<CodeKindSyntax> kind,
        List<Citation> cites,
        List<ItemSyntax> items,
        List<ItemSyntax> except) {
    /** Copies the lists. */
    public CodesSyntax {
        cites = List.copyOf(cites);
        items = List.copyOf(items);
        except = List.copyOf(except);
    }
}
