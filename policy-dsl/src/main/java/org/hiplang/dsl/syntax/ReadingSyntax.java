package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code reading billed-with of N52 "…" billed "…" payable "…" in force}. */
public record ReadingSyntax(Span span, Name name, Optional<String> statement, String question, List<Option> options) {
    /** Copies the list. */
    public ReadingSyntax {
        options = List.copyOf(options);
    }

    /**
     * {@code payable "included only in a per diem that is itself payable" in force}.
     *
     * @param inForce the words {@code in force}, where they stand
     */
    public record Option(Span span, Name word, String text, Optional<Span> inForce) {}
}
