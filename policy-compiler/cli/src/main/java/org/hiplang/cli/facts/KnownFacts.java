package org.hiplang.cli.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.FactInfo.Scope;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.ReadingInfo;

/** The facts that the policies of a run declare, and what they say of a row. */
final class KnownFacts {
    private final List<FactInfo> facts;
    private final Set<String> readings;

    KnownFacts(List<PolicyInfo> policies) {
        this.facts =
                policies.stream().flatMap(policy -> policy.facts().stream()).toList();
        this.readings = policies.stream()
                .flatMap(policy -> policy.readings().stream())
                .map(ReadingInfo::name)
                .collect(Collectors.toSet());
    }

    /** What is wrong with the row whatever the claims say; it must be right for every policy that knows the fact. */
    Optional<Problem> problem(FactRow row, Rows rows) {
        List<FactInfo> declared =
                facts.stream().filter(fact -> fact.name().equals(row.fact())).toList();
        if (declared.isEmpty() && readings.contains(row.fact())) {
            return Optional.of(rows.problem(CliCode.READING_AS_FACT, row.number(), reading(row.fact())));
        }
        if (declared.isEmpty()) {
            return Optional.of(rows.problem(CliCode.UNKNOWN_FACT, row.number(), unknown()));
        }
        List<Problem> problems = new ArrayList<>();
        for (FactInfo fact : declared) {
            scope(fact, row)
                    .ifPresent(message -> problems.add(rows.problem(CliCode.FACT_SCOPE, row.number(), message)));
            if (!fact.allows(row.value())) {
                problems.add(rows.problem(CliCode.FACT_VALUE, row.number(), values(fact)));
            }
        }
        return problems.stream().findFirst();
    }

    private static String reading(String name) {
        return "`" + name + "` is a reading, which is one for all claims; put a word of it in force with `--reading "
                + name + "=WORD`";
    }

    private static Optional<String> scope(FactInfo fact, FactRow row) {
        String name = "`" + fact.name() + "`";
        if (fact.scope() == Scope.CLAIM && (row.line().isPresent() || row.day().isPresent())) {
            return Optional.of(name + " is a fact of the claim, so that `line` and `day` must be empty");
        }
        if (fact.scope() == Scope.LINE && row.day().isPresent()) {
            return Optional.of(name + " is a fact of a line, so that `day` must be empty");
        }
        return Optional.empty();
    }

    private static String values(FactInfo fact) {
        return fact.type() == FactInfo.Type.WORD
                ? "the value is none of those that `" + fact.name() + "` can have: " + quoted(fact.values())
                : "the value is none that `" + fact.name() + "` can have: " + fact.domain();
    }

    private String unknown() {
        List<String> names =
                facts.stream().map(FactInfo::name).distinct().sorted().toList();
        return names.isEmpty()
                ? "no policy of this run asks for any fact"
                : "no policy of this run asks for a fact of that name; there are " + quoted(names);
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}
