package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.source.Span;

/**
 * {@code fact route of a line: oral, inhaled …}, {@code fact interval of a line: number}, {@code fact family of a line: a code}.
 *
 * @param values those of words; of a number and of a code none
 */
public record FactSyntax(
        Span span,
        Name name,
        Fact.Scope scope,
        Fact.Type type,
        List<Name> values,
        Optional<FactSourceSyntax> from,
        Optional<Name> proof,
        Optional<PresumptionSyntax> presumed) {
    /** Copies the list. */
    public FactSyntax {
        values = List.copyOf(values);
    }
}
