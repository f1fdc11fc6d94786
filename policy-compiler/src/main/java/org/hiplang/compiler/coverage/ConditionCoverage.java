package org.hiplang.compiler.coverage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.source.Span;

/**
 * What the examples show of one condition.
 *
 * @param rule the rule that it is a condition of; absent for the head of a policy or an amendment
 * @param span where it stands
 * @param words the condition in the author's words
 * @param possible what it can come to
 * @param seen what it came to in some example
 */
public record ConditionCoverage(
        Optional<String> rule, Span span, String words, Set<Outcome> possible, Set<Outcome> seen) {
    /** Copies the sets. */
    public ConditionCoverage {
        possible = Set.copyOf(possible);
        seen = Set.copyOf(seen);
    }

    /** What it can come to and no example shows, in order. */
    public List<Outcome> missing() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> possible.contains(outcome) && !seen.contains(outcome))
                .toList();
    }

    /** How much of what it can come to some example shows. */
    public int covered() {
        return possible.size() - missing().size();
    }

    /** Where it stands: the same condition, though several editions have it. */
    Place place() {
        return new Place(rule, span, words);
    }

    /** The same condition in two editions. */
    ConditionCoverage and(ConditionCoverage other) {
        return new ConditionCoverage(rule, span, words, both(possible, other.possible), both(seen, other.seen));
    }

    private static Set<Outcome> both(Set<Outcome> some, Set<Outcome> others) {
        Set<Outcome> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** What tells one condition from another. */
    record Place(Optional<String> rule, Span span, String words) {}
}
