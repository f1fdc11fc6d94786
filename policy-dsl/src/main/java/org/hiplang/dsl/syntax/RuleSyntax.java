package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.source.Span;

/**
 * {@code rule infusion-day "…" cites … each … where … is … as … gives way to …}.
 *
 * @param subject absent where it could not be read, as is {@code verdict}
 * @param whole whether every clause could be read; checks of how clauses go together need that
 */
public record RuleSyntax(
        Span span,
        Name name,
        String title,
        List<Citation> cites,
        Optional<SubjectSyntax> subject,
        Optional<ConditionSyntax> where,
        Optional<VerdictSyntax> verdict,
        Optional<Name> reason,
        List<Name> givesWayTo,
        boolean whole) {
    /** Copies the lists. */
    public RuleSyntax {
        cites = List.copyOf(cites);
        givesWayTo = List.copyOf(givesWayTo);
    }
}
