package org.hiplang.compiler.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.source.Span;
import org.hiplang.runtime.judge.Truth;

/** Every condition of one edition of a policy, what it can come to and what it was seen to come to. */
final class Conditions {
    private final Policy policy;
    private final Sightings sightings;
    private final Possible possible;

    Conditions(Policy policy, Sightings sightings) {
        this.policy = policy;
        this.sightings = sightings;
        this.possible = new Possible(policy);
    }

    List<ConditionCoverage> all() {
        List<ConditionCoverage> all = new ArrayList<>();
        appliesWhere().ifPresent(where -> all.addAll(ofTheClaim(where)));
        policy.rules().stream().filter(this::isNew).forEach(rule -> all.addAll(of(rule)));
        return all;
    }

    private Optional<Condition> appliesWhere() {
        return policy.amendment().map(Amendment::appliesWhere).or(policy::appliesWhere);
    }

    /** What an amendment leaves as it is counts for the version alone. */
    private boolean isNew(Rule rule) {
        return policy.amendment().isEmpty() || policy.isAmended(rule.span());
    }

    /** Whether a claim is judged at all is never unknown. */
    private List<ConditionCoverage> ofTheClaim(Condition where) {
        Set<Outcome> either = Set.of(Outcome.YES, Outcome.NO);
        List<Condition> parts = new ArrayList<>(Atoms.of(where));
        if (parts.size() > 1) {
            parts.add(where);
        }
        return parts.stream()
                .map(part -> coverage(Optional.empty(), part.span(), either, sightings.of(part)))
                .toList();
    }

    private List<ConditionCoverage> of(Rule rule) {
        Optional<String> name = Optional.of(rule.name());
        if (rule.where().isEmpty()) {
            Span subject = rule.subject().span();
            return List.of(coverage(name, subject, Set.of(Outcome.YES), sightings.of(rule)));
        }
        List<Condition> parts = Atoms.of(rule.where().get());
        List<ConditionCoverage> all = parts.stream()
                .map(part -> coverage(name, part.span(), outcomes(possible.of(rule, part)), sightings.of(part)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (parts.size() > 1) {
            all.add(coverage(name, rule.where().get().span(), ofTheWhole(rule), sightings.of(rule)));
        }
        return all;
    }

    private Set<Outcome> ofTheWhole(Rule rule) {
        Set<Outcome> whole = outcomes(possible.of(rule));
        if (whole.contains(Outcome.YES) && whole.contains(Outcome.NO)) {
            whole.add(Outcome.NEAR_MISS);
        }
        return whole;
    }

    private static Set<Outcome> outcomes(Set<Truth> truths) {
        return truths.stream().map(Outcome::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }

    private static ConditionCoverage coverage(
            Optional<String> rule, Span span, Set<Outcome> possible, Set<Outcome> seen) {
        return new ConditionCoverage(rule, span, words(span), possible, seen);
    }

    /** As the author wrote it, on one line and without comments. */
    private static String words(Span span) {
        return span.text().replaceAll("--[^\n]*", "").strip().replaceAll("\\s+", " ");
    }
}
