package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * {@code policy CPCP019 "Home Infusion" …}.
 *
 * @param keyword the word {@code policy}
 * @param givesWayTo numbers of policies that come before it
 * @param id absent where it could not be read, as are {@code title}, {@code version} and {@code from}
 */
public record HeaderSyntax(
        Span span,
        Name keyword,
        Optional<Name> id,
        Optional<Name> title,
        Optional<Name> payer,
        Optional<Name> version,
        Optional<Name> from,
        Optional<Name> to,
        Optional<Name> document,
        Optional<ConditionSyntax> appliesWhere,
        List<Name> givesWayTo) {
    /** Copies the list. */
    public HeaderSyntax {
        givesWayTo = List.copyOf(givesWayTo);
    }
}
