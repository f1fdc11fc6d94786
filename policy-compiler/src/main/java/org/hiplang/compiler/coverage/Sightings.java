package org.hiplang.compiler.coverage;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.hiplang.compiler.interpret.Watcher;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.source.Span;
import org.hiplang.runtime.judge.Truth;

/** Writes down what conditions come to while examples are judged. */
final class Sightings implements Watcher {
    private final Map<Part, Set<Outcome>> conditions = new HashMap<>();
    private final Map<Span, Set<Outcome>> rules = new HashMap<>();
    /** What the parts of the rule that is asked now came to. */
    private final IdentityHashMap<Condition, Truth> now = new IdentityHashMap<>();

    @Override
    public void saw(Condition condition, Truth truth) {
        conditions
                .computeIfAbsent(Part.of(condition), key -> EnumSet.noneOf(Outcome.class))
                .add(Outcome.of(truth));
        now.put(condition, truth);
    }

    @Override
    public void saw(Rule rule, Truth truth) {
        Set<Outcome> seen = rules.computeIfAbsent(rule.span(), key -> EnumSet.noneOf(Outcome.class));
        seen.add(Outcome.of(truth));
        if (truth == Truth.NO && rule.where().map(this::isNearMiss).orElse(false)) {
            seen.add(Outcome.NEAR_MISS);
        }
        now.clear();
    }

    /** What a condition came to. */
    Set<Outcome> of(Condition condition) {
        return conditions.getOrDefault(Part.of(condition), Set.of());
    }

    /** What a rule as a whole came to. */
    Set<Outcome> of(Rule rule) {
        return rules.getOrDefault(rule.span(), Set.of());
    }

    private boolean isNearMiss(Condition where) {
        return Atoms.of(where).stream().anyMatch(part -> withTurned(part, where) == Truth.YES);
    }

    /** What the condition would come to, had that part come out the other way. */
    private Truth withTurned(Condition part, Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.all().stream().map(one -> withTurned(part, one)).reduce(Truth.YES, Truth::and);
        }
        if (condition instanceof Condition.Or or) {
            return or.any().stream().map(one -> withTurned(part, one)).reduce(Truth.NO, Truth::or);
        }
        if (condition instanceof Condition.Not not) {
            return withTurned(part, not.condition()).not();
        }
        Truth truth = now.getOrDefault(condition, Truth.UNKNOWN);
        return condition == part ? truth.not() : truth;
    }

    /** A condition by its place, which it has in every edition; words that stand for two conditions are of two kinds. */
    private record Part(Span span, Class<?> kind) {
        private static Part of(Condition condition) {
            return new Part(condition.span(), condition.getClass());
        }
    }
}
