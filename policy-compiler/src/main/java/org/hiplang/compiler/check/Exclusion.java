package org.hiplang.compiler.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.policy.Comparison;

/**
 * Tells of many pairs of rules or conditions at once, and without any claim, that no line is found by both: one asks for
 * what the other forbids. It only ever says so where it is certain; what it does not see through is left to the search.
 */
final class Exclusion {
    private final CodeMeaning codes;

    Exclusion(CodeMeaning codes) {
        this.codes = codes;
    }

    /** Whether there is certainly no line of which both are sure. */
    boolean excludes(Rule one, Rule other) {
        return one.where().isPresent()
                && other.where().isPresent()
                && excludes(one.where().get(), other.where().get());
    }

    /** Whether there is certainly no line of which both are so. */
    boolean excludes(Condition one, Condition other) {
        if (one instanceof Condition.Or or) {
            return or.any().stream().allMatch(alternative -> excludes(alternative, other));
        }
        if (other instanceof Condition.Or) {
            return excludes(other, one);
        }
        if (one instanceof Condition.And and) {
            return and.all().stream().anyMatch(part -> excludes(part, other));
        }
        if (other instanceof Condition.And) {
            return excludes(other, one);
        }
        return excludesAtOnce(one, other);
    }

    /** Only what is asked of the line itself, or of the claim, and is the same on each of the line's days. */
    private boolean excludesAtOnce(Condition one, Condition other) {
        if (one instanceof Condition.HasModifier has && other instanceof Condition.HasModifier second) {
            return has.has() != second.has()
                    && (has.has() ? second : has)
                            .modifiers()
                            .modifiers()
                            .containsAll((has.has() ? has : second).modifiers().modifiers());
        }
        if (one instanceof Condition.PlaceIs place && other instanceof Condition.PlaceIs second) {
            return apart(place.is(), place.places(), second.is(), second.places());
        }
        if (one instanceof Condition.ReadingIs reading && other instanceof Condition.ReadingIs second) {
            return reading.reading().name().equals(second.reading().name())
                    && apart(reading.is(), reading.words(), second.is(), second.words());
        }
        if (one instanceof Condition.FactIs fact && other instanceof Condition.FactIs second) {
            return fact.fact().scope() != Fact.Scope.DAY
                    && fact.fact().name().equals(second.fact().name())
                    && apart(fact.is(), fact.values(), second.is(), second.values());
        }
        if (one instanceof Condition.Carries carries && other instanceof Condition.Carries second) {
            return carries.what() == second.what() && carries.has() != second.has();
        }
        if (one instanceof Condition.UnitsAre units && other instanceof Condition.UnitsAre second) {
            return apart(units.how(), units.units(), second.how(), second.units());
        }
        if (one instanceof Condition.DaysAre days && other instanceof Condition.DaysAre second) {
            return apart(days.how(), days.days(), second.how(), second.days());
        }
        return one instanceof Condition.CodeIn code && other instanceof Condition.CodeIn second && apart(code, second);
    }

    /** Whether no number is so against both: where there are such, one of them is a figure or next to one. */
    private static boolean apart(
            org.hiplang.dsl.model.Comparison how, Amount one, org.hiplang.dsl.model.Comparison second, Amount other) {
        return one instanceof Amount.Figure figure
                && other instanceof Amount.Figure bound
                && LongStream.of(figure.thousandths(), bound.thousandths())
                        .flatMap(number -> LongStream.rangeClosed(Math.max(0, number - 1), number + 1))
                        .noneMatch(number -> holds(how, number, figure) && holds(second, number, bound));
    }

    private static boolean holds(org.hiplang.dsl.model.Comparison how, long number, Amount.Figure figure) {
        return Comparison.valueOf(how.name()).holds(number, figure.thousandths());
    }

    /** Whether one value cannot be both: of these, or of none of these. */
    private static boolean apart(boolean isOne, List<String> one, boolean isOther, List<String> other) {
        if (isOne && isOther) {
            return Collections.disjoint(one, other);
        }
        return isOne != isOther && contains(isOne ? other : one, isOne ? one : other);
    }

    private static boolean contains(Collection<String> all, Collection<String> some) {
        return Set.copyOf(all).containsAll(some);
    }

    private boolean apart(Condition.CodeIn one, Condition.CodeIn other) {
        if (one.is() && other.is()) {
            return !codes.of(one.codes()).meets(codes.of(other.codes()));
        }
        return one.is() != other.is()
                && codes.of((one.is() ? one : other).codes())
                        .except(codes.of((one.is() ? other : one).codes()))
                        .isEmpty();
    }
}
