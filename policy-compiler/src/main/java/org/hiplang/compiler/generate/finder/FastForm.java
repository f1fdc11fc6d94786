package org.hiplang.compiler.generate.finder;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.find.FactTest;

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
                && fact.values().size() <= FactTest.MOST_VALUES
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

    /** In what a line before must be the same for the condition to hold. */
    static List<LineFilter.Aspect> sameAgain(Condition condition) {
        return condition instanceof Condition.NthLine nth && nth.n() > 1
                ? nth.lines().filters().stream()
                        .flatMap(filter -> filter instanceof LineFilter.Same same ? same.in().stream() : Stream.empty())
                        .toList()
                : List.of();
    }

    /**
     * For each condition that needs one of some lines on the claim, those lines; each has codes of a set.
     */
    static List<List<LinePhrase>> lookedFor(Rule rule) {
        return conjuncts(rule).stream()
                .map(FastForm::lookedFor)
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    /** Lines of which one must be on the claim for a condition to hold; none where that is not told. */
    private static List<LinePhrase> lookedFor(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return ofEach(or.any().stream().map(FastForm::lookedFor).toList());
        }
        if (condition instanceof Condition.And and) {
            return ofOne(and.all().stream().map(FastForm::lookedFor));
        }
        return condition instanceof Condition.LinesMeet meet
                        && meet.quantity().bound() == Condition.Quantity.Bound.AT_LEAST
                        && meet.quantity().count() > 0
                        && meet.lines().codes().isPresent()
                ? List.of(meet.lines())
                : List.of();
    }

    /** The ranks of which one at least must be another than the first for the rule to hold; each is among lines of a set. */
    static List<Condition.NthLine> counted(Rule rule) {
        return ofOne(conjuncts(rule).stream().map(FastForm::counted));
    }

    private static List<Condition.NthLine> counted(Condition condition) {
        if (condition instanceof Condition.Or or) {
            return ofEach(or.any().stream().map(FastForm::counted).toList());
        }
        if (condition instanceof Condition.And and) {
            return ofOne(and.all().stream().map(FastForm::counted));
        }
        return condition instanceof Condition.NthLine nth
                        && nth.n() > 1
                        && nth.lines().codes().isPresent()
                ? List.of(nth)
                : List.of();
    }

    private static <T> List<T> ofEach(List<List<T>> parts) {
        return parts.stream().anyMatch(List::isEmpty)
                ? List.of()
                : parts.stream().flatMap(List::stream).toList();
    }

    private static <T> List<T> ofOne(Stream<List<T>> parts) {
        return parts.filter(lines -> !lines.isEmpty()).findFirst().orElse(List.of());
    }

    /** What must all be so for the rule to hold. */
    static List<Condition> conjuncts(Rule rule) {
        return rule.where()
                .map(where -> where instanceof Condition.And and ? and.all() : List.of(where))
                .orElse(List.of());
    }
}
