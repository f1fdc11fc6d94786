package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * One sentence of policy: each … where … is … as ….
 *
 * @param title the rule in the author's words
 * @param cites the clauses it carries out
 * @param where when it holds; always where absent
 * @param reason what the remittance says; absent for pended and noted
 * @param givesWayTo names of rules that win where both find something on the same day of a line
 */
public record Rule(
        Span span,
        String name,
        String title,
        List<Citation> cites,
        Subject subject,
        Optional<Condition> where,
        Verdict verdict,
        Optional<Reason> reason,
        List<String> givesWayTo) {
    /** Copies the lists. */
    public Rule {
        cites = List.copyOf(cites);
        givesWayTo = List.copyOf(givesWayTo);
    }
}
