package org.hiplang.compiler.generate.finder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.find.FactBits;

/**
 * Which rules have a fast form: those that rest on the lines of the claim, on their codes, modifiers, days and places, and on
 * facts of words. A claim of which another rule would be asked is judged in the general way.
 */
final class FastForm {
    /** So many lines are counted at most. */
    private static final int MOST_LINES = 4;

    /** What a claim or a run may say itself. */
    private static final Set<String> SAID =
            Set.of(Fact.ANOTHER_PAYER_FIRST, Fact.BIRTH_DATE, Fact.RECEIVED, Fact.CHARGE, Fact.ALLOWED, "sex");

    private FastForm() {}

    static boolean has(Rule rule) {
        boolean bounds = !(rule.verdict() instanceof Verdict.KeepsAtMost keeps) || isPlain(keeps);
        boolean reads = Reads.of(rule).stream().allMatch(FastForm::has);
        return bounds
                && reads
                && rule.where().stream()
                        .flatMap(where -> Atoms.of(where).stream())
                        .allMatch(FastForm::has);
    }

    /** A bound that always leaves something takes no day whole. */
    private static boolean isPlain(Verdict.KeepsAtMost keeps) {
        return keeps.together().isEmpty() && keeps.units() instanceof Amount.Figure figure && figure.thousandths() > 0;
    }

    private static boolean has(LinePhrase lines) {
        return lines.filters().stream().allMatch(FastForm::has);
    }

    private static boolean has(Condition atom) {
        if (atom instanceof Condition.LinesMeet meet) {
            return meet.quantity().count() <= MOST_LINES;
        }
        if (atom instanceof Condition.NthLine nth) {
            return nth.n() <= MOST_LINES && nth.by().isEmpty();
        }
        if (atom instanceof Condition.FactIs is) {
            return isOfWords(is.fact());
        }
        if (atom instanceof Condition.NumberIs number) {
            return number.test().facts().stream().allMatch(FastForm::isPresumed);
        }
        if (atom instanceof Condition.UnitsAre units) {
            return units.units() instanceof Amount.Figure;
        }
        if (atom instanceof Condition.DaysAre days) {
            return days.days() instanceof Amount.Figure;
        }
        return List.of(
                        Condition.HasModifier.class,
                        Condition.CodeIn.class,
                        Condition.ReadingIs.class,
                        Condition.PlaceIs.class,
                        Condition.Carries.class,
                        Condition.HeaderIs.class)
                .contains(atom.getClass());
    }

    private static boolean has(LineFilter filter) {
        if (filter instanceof LineFilter.WhoseFact whose) {
            return isOfWords(whose.fact());
        }
        if (filter instanceof LineFilter.Common common) {
            return isOfWords(common.fact()) && common.fact().scope() == Fact.Scope.LINE;
        }
        if (filter instanceof LineFilter.Compared compared) {
            return compared.number().isEmpty();
        }
        if (filter instanceof LineFilter.Own own) {
            return !(own.what() instanceof Condition.DiagnosisIn);
        }
        if (filter instanceof LineFilter.OneOf kind) {
            return kind.options().stream()
                    .flatMap(option -> option.filters().stream())
                    .allMatch(option ->
                            has(option) && !dependsOnTheSubject(option) && !(option instanceof LineFilter.OneOf));
        }
        return filter instanceof LineFilter.Modified || filter instanceof LineFilter.Same;
    }

    private static boolean isOfWords(Fact fact) {
        return fact.type() == Fact.Type.WORD
                && fact.values().size() <= FactBits.MOST_VALUES
                && !SAID.contains(fact.name());
    }

    private static boolean isPresumed(Fact fact) {
        return fact.from().isEmpty() && !SAID.contains(fact.name());
    }

    /** Whether a filter means other lines for one subject than for another. */
    static boolean dependsOnTheSubject(LineFilter filter) {
        return filter instanceof LineFilter.Same
                || filter instanceof LineFilter.Common
                || filter instanceof LineFilter.Compared
                || filter instanceof LineFilter.Paired;
    }

    /** Whether it can only be so where a code is on the claim twice. */
    static boolean looksForRepeats(Condition condition) {
        return condition instanceof Condition.NthLine nth
                && nth.n() > 1
                && nth.lines().filters().stream()
                        .anyMatch(filter -> filter instanceof LineFilter.Same same
                                && same.in().contains(LineFilter.Aspect.CODE));
    }

    /** A set that a line of the claim must be in for the rule to hold, if there is one. */
    static Optional<CodeSet> lookedFor(Rule rule) {
        return conjuncts(rule).stream()
                .flatMap(part -> part instanceof Condition.LinesMeet meet
                                && meet.quantity().bound() == Condition.Quantity.Bound.AT_LEAST
                                && meet.quantity().count() > 0
                        ? meet.lines().codes().stream()
                        : Stream.empty())
                .findFirst();
    }

    /** What must all be so for the rule to hold. */
    static List<Condition> conjuncts(Rule rule) {
        return rule.where()
                .map(where -> where instanceof Condition.And and ? and.all() : List.of(where))
                .orElse(List.of());
    }
}
