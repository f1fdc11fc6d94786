package org.hiplang.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hiplang.compiler.coverage.ConditionCoverage;
import org.hiplang.compiler.coverage.Coverage;

/**
 * What examples show of a policy's conditions, for people.
 *
 * @param coverage what they show
 * @param paint colours
 */
public record CoverageText(Coverage coverage, Paint paint) {
    /** The total alone. */
    public String line() {
        String hint = coverage.missing().isEmpty() ? "" : "; --coverage lists what is missing";
        return "  examples show " + coverage.words() + hint;
    }

    /** The total, then by rule each condition of which something is missing. */
    public String whole() {
        StringBuilder text = new StringBuilder("  examples show ").append(coverage.words());
        byRule().forEach((rule, conditions) -> {
            if (conditions.stream().anyMatch(condition -> !condition.missing().isEmpty())) {
                text.append("\n\n").append(block(rule, conditions).indent(2).stripTrailing());
            }
        });
        return text.toString();
    }

    private Map<Optional<String>, List<ConditionCoverage>> byRule() {
        return coverage.conditions().stream()
                .collect(Collectors.groupingBy(ConditionCoverage::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private String block(Optional<String> rule, List<ConditionCoverage> conditions) {
        int covered = conditions.stream().mapToInt(ConditionCoverage::covered).sum();
        int possible =
                conditions.stream().mapToInt(one -> one.possible().size()).sum();
        String head = rule.map(name -> "rule " + name).orElse("head");
        return conditions.stream()
                .filter(condition -> !condition.missing().isEmpty())
                .map(this::block)
                .collect(Collectors.joining("\n", paint.head(head) + "  " + covered + " of " + possible + "\n", ""));
    }

    private String block(ConditionCoverage condition) {
        String marks = condition.missing().stream()
                .map(outcome -> paint.bad("✗") + " " + outcome.words())
                .collect(Collectors.joining("  "));
        return "  " + condition.span() + "  " + marks + "  `" + condition.words() + "`";
    }
}
