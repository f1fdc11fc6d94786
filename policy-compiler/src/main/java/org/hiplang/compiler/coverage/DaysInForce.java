package org.hiplang.compiler.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.source.Span;

/**
 * The edges of a version in time, or of an amendment: an example on its first and its last day, and on the days beside.
 *
 * @param judged the examples with a claim that the policy judges
 * @param span where the days stand
 * @param what they are days of
 */
record DaysInForce(List<Example> judged, Span span, String what) {
    /** What the examples show of them; of an amendment's days, the examples that stand with it. */
    static List<ConditionCoverage> of(Policy edition, List<Example> judged) {
        if (edition.amendment().isEmpty()) {
            DaysInForce days = new DaysInForce(judged, edition.span(), "version " + edition.version());
            return days.edges(edition.from(), edition.to());
        }
        Amendment amendment = edition.amendment().get();
        List<Example> own = judged.stream()
                .filter(example -> edition.isAmended(example.span()))
                .toList();
        DaysInForce days = new DaysInForce(own, amendment.span(), "amendment " + amendment.name());
        return days.edges(amendment.from(), amendment.to());
    }

    private List<ConditionCoverage> edges(LocalDate first, Optional<LocalDate> end) {
        List<ConditionCoverage> edges = new ArrayList<>();
        edges.add(edge(first, "the first day of"));
        edges.add(edge(first.minusDays(1), "the day before"));
        end.ifPresent(last -> {
            edges.add(edge(last, "the last day of"));
            edges.add(edge(last.plusDays(1), "the day after"));
        });
        return edges;
    }

    private ConditionCoverage edge(LocalDate day, String which) {
        boolean seen = judged.stream()
                .flatMap(example -> example.lines().stream())
                .anyMatch(line -> !day.isBefore(line.first()) && !day.isAfter(line.last()));
        return new ConditionCoverage(
                Optional.empty(),
                span,
                "a line covers " + day + ", " + which + " " + what,
                Set.of(Outcome.YES),
                seen ? Set.of(Outcome.YES) : Set.of());
    }
}
