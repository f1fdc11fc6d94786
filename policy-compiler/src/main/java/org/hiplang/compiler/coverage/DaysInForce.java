package org.hiplang.compiler.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Policy;

/** The edges of a policy in time: an example on the first and the last day in force, and on the days beside. */
final class DaysInForce {
    private final Policy policy;
    private final List<Example> judged;

    private DaysInForce(Policy policy, List<Example> judged) {
        this.policy = policy;
        this.judged = judged;
    }

    /**
     * What the examples show of them.
     *
     * @param judged the examples with a claim that the policy judges
     */
    static List<ConditionCoverage> of(Policy policy, List<Example> judged) {
        DaysInForce days = new DaysInForce(policy, judged);
        List<ConditionCoverage> edges = new ArrayList<>();
        edges.add(days.edge(policy.from(), "the first day in force"));
        edges.add(days.edge(policy.from().minusDays(1), "the day before the policy"));
        policy.to().ifPresent(last -> {
            edges.add(days.edge(last, "the last day in force"));
            edges.add(days.edge(last.plusDays(1), "the day after the policy"));
        });
        return edges;
    }

    private ConditionCoverage edge(LocalDate day, String what) {
        boolean seen = judged.stream()
                .flatMap(example -> example.lines().stream())
                .anyMatch(line -> !day.isBefore(line.first()) && !day.isAfter(line.last()));
        return new ConditionCoverage(
                Optional.empty(),
                policy.span(),
                "a line covers " + day + ", " + what,
                Set.of(Outcome.YES),
                seen ? Set.of(Outcome.YES) : Set.of());
    }
}
