package org.hiplang.compiler.words;

import java.util.List;
import org.hiplang.compiler.meaning.Alternatives;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.ReadingIs;

/** Why a rule finds what it finds. How the policy is read is no finding about a claim, and is left out. */
final class Reasoning {
    private final Alternatives alternatives;

    private Reasoning(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    /** The words of its condition; its title where it has none, or none but readings. */
    static Because because(Rule rule) {
        Reasoning reasoning = new Reasoning(Alternatives.of(rule));
        return rule.where()
                .filter(where -> !ConditionWords.isReading(where))
                .map(reasoning::of)
                .orElse(Because.of(rule.title()));
    }

    private Because of(Condition condition) {
        if (ConditionWords.isReading(condition)) {
            return Because.untold();
        }
        if (condition instanceof Condition.And and) {
            return all(and);
        }
        return condition instanceof Condition.Or or ? any(or) : Because.of(ConditionWords.of(condition));
    }

    private Because all(Condition.And and) {
        List<Because> told = and.all().stream()
                .filter(part -> !ConditionWords.isReading(part))
                .map(this::of)
                .toList();
        return told.size() == 1 ? told.get(0) : Because.all(told.toArray(Because[]::new));
    }

    private Because any(Condition.Or or) {
        return new Because.Any(or.any().stream()
                .map(one -> Because.so(alternatives.number(one).orElseThrow(), readings(one), of(one)))
                .toList());
    }

    /** Those that an alternative needs as it stands; none of one that is made of readings otherwise. */
    private static List<ReadingIs> readings(Condition alternative) {
        List<Condition> parts = alternative instanceof Condition.And and ? and.all() : List.of(alternative);
        List<ReadingIs> found = parts.stream()
                .filter(Condition.ReadingIs.class::isInstance)
                .map(part -> Descriptions.of((Condition.ReadingIs) part))
                .toList();
        return ConditionWords.isReading(alternative) && found.size() < parts.size() ? List.of() : found;
    }
}
