package org.hiplang.dsl.syntax;

import java.util.List;
import org.hiplang.dsl.source.Span;

/**
 * {@code use codes drug, per-diem from home-words 1.2}.
 *
 * @param kind what the words are
 * @param words their names
 */
public record UseSyntax(Span span, NameKind kind, List<Name> words, Name library, Name version) {
    /** Copies the list. */
    public UseSyntax {
        words = List.copyOf(words);
    }
}
