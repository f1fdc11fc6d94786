package org.hiplang.compiler.meaning;

import java.util.List;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;

/**
 * Which rules about each day of a line say the same of two days that the same lines cover, with the same findings on them.
 * None that counts days or units, looks at other days or looks a fact of a day up in a table.
 */
public final class LikeDays {
    private LikeDays() {}

    /** Whether a rule is one that has a condition to be asked of days. */
    public static boolean areAlike(Rule rule) {
        return rule.subject().byDay()
                && rule.where()
                        .filter(where -> Atoms.of(where).stream().allMatch(LikeDays::isAlike))
                        .isPresent();
    }

    private static boolean isAlike(Condition atom) {
        if (atom instanceof Condition.LinesMeet meet) {
            return isOfThatDay(meet.relation(), meet.lines());
        }
        if (atom instanceof Condition.NthLine nth) {
            return nth.by().isEmpty() && isOfThatDay(nth.relation(), nth.lines());
        }
        return atom instanceof Condition.FactIs fact ? isAlike(fact.fact()) : Alternatives.isOfTheLine(atom);
    }

    private static boolean isOfThatDay(Relation relation, LinePhrase lines) {
        return (relation == Relation.COVERS_THAT_DAY || !lines.dependsOnTheDay()) && areAlike(lines.filters());
    }

    private static boolean areAlike(List<LineFilter> filters) {
        return filters.stream().allMatch(LikeDays::isAlike);
    }

    private static boolean isAlike(LineFilter filter) {
        if (filter instanceof LineFilter.OneOf kind) {
            return kind.options().stream().allMatch(option -> areAlike(option.filters()));
        }
        if (filter instanceof LineFilter.WhoseFact whose) {
            return isAlike(whose.fact());
        }
        if (filter instanceof LineFilter.Common common) {
            return isAlike(common.fact());
        }
        return filter instanceof LineFilter.Modified || filter instanceof LineFilter.Same;
    }

    private static boolean isAlike(Fact fact) {
        return fact.scope() != Fact.Scope.DAY || fact.from().isEmpty();
    }
}
