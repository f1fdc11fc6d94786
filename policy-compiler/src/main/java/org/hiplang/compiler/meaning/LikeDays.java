package org.hiplang.compiler.meaning;

import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;

/**
 * Which rules about each day of a line say the same of two days that the same lines cover, with the same findings on them:
 * those that {@link ReadFacts} knows and that look at no other day.
 */
public final class LikeDays {
    private LikeDays() {}

    /** Whether a rule is one that has a condition to be asked of days. */
    public static boolean areAlike(Rule rule) {
        return rule.subject().byDay()
                && ReadFacts.of(rule).isPresent()
                && rule.where()
                        .filter(where -> Atoms.of(where).stream().allMatch(LikeDays::isOfThatDay))
                        .isPresent();
    }

    private static boolean isOfThatDay(Condition atom) {
        if (atom instanceof Condition.LinesMeet meet) {
            return isOfThatDay(meet.relation(), meet.lines());
        }
        return !(atom instanceof Condition.NthLine nth) || isOfThatDay(nth.relation(), nth.lines());
    }

    private static boolean isOfThatDay(Relation relation, LinePhrase lines) {
        return relation == Relation.COVERS_THAT_DAY || !lines.dependsOnTheDay();
    }
}
