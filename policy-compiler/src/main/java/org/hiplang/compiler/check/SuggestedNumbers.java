package org.hiplang.compiler.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Every;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.Pay;
import org.hiplang.dsl.model.Period;
import org.hiplang.dsl.model.Ranking;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.dsl.model.Verdict.KeepsAtMost;
import org.hiplang.runtime.claim.Units;

/**
 * The numbers that the words of rules suggest: units, and facts that are numbers.
 *
 * @param conditions what the rules say, part by part
 */
record SuggestedNumbers(List<Condition> conditions, List<Rule> rules) {
    /** So many times an amount that is paid at most, a line is worth enough, also where a part of it is paid. */
    private static final long WELL_ABOVE = 10;

    /** Where no number is written out, in thousandths. */
    private static final long SOME_NUMBER = 2 * Units.ONE;

    /** In days. */
    private static final long LONGEST = 3660;

    /** One unit, and what lies on either side of each bound; in thousandths. */
    List<Long> units() {
        Set<Long> found = new LinkedHashSet<>(List.of(Units.ONE));
        for (Condition condition : conditions) {
            if (condition instanceof Condition.UnitsAre are) {
                around(are.units()).forEach(found::add);
            }
        }
        if (compared().anyMatch(compared -> compared.number().isEmpty())) {
            found.add(2 * Units.ONE);
            found.add(Units.ONE / 2);
        }
        bounds().forEach(keeps -> found.add(figure(keeps.units()) + Units.ONE));
        payments()
                .flatMap(pays -> pays.pay() instanceof Pay.Share share ? share.of().stream() : Stream.empty())
                .forEach(nth -> found.add(nth.n() * Units.ONE));
        return List.copyOf(found);
    }

    /** What narrows lines down by a number that is larger or smaller than the subject's. */
    private Stream<LineFilter.Compared> compared() {
        return conditions.stream()
                .flatMap(condition -> Reads.phrase(condition).stream())
                .flatMap(lines -> lines.filters().stream())
                .flatMap(filter ->
                        filter instanceof LineFilter.Compared compared ? Stream.of(compared) : Stream.empty());
    }

    /** The numbers that tell two lines apart: the first line has a smaller one than the others. */
    List<Fact> telling() {
        Stream<Fact> ranking = conditions.stream()
                .flatMap(condition -> condition instanceof Condition.NthLine nth ? nth.by().stream() : Stream.empty())
                .map(Ranking::number);
        return Stream.concat(ranking, compared().flatMap(compared -> compared.number().stream()))
                .distinct()
                .toList();
    }

    private Stream<Verdict.Pays> payments() {
        return rules.stream()
                .flatMap(rule -> rule.verdict() instanceof Verdict.Pays pays ? Stream.of(pays) : Stream.empty());
    }

    /** How many days a line may have, on either side of each bound, and so many that they are not of one calendar time. */
    List<Long> spans() {
        Set<Long> found = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.DaysAre are) {
                around(are.days()).map(figure -> figure / Units.ONE).forEach(found::add);
            }
            if (condition instanceof Condition.DaysInOne in) {
                found.add(tooLong(in.unit()));
            }
        }
        found.removeIf(days -> days < 1 || days > LONGEST);
        return List.copyOf(found);
    }

    private static long tooLong(Period.Unit unit) {
        return switch (unit) {
            case CALENDAR_WEEK -> 8;
            case CALENDAR_MONTH -> 32;
            default -> 367;
        };
    }

    private Stream<KeepsAtMost> bounds() {
        return rules.stream()
                .flatMap(rule -> rule.verdict() instanceof KeepsAtMost keeps ? Stream.of(keeps) : Stream.empty());
    }

    /** A number and what lies on either side of it; of a fact, some number. */
    private static Stream<Long> around(Amount amount) {
        long figure = figure(amount);
        return Stream.of(figure + Units.ONE, figure, Math.max(0, figure - Units.ONE));
    }

    private static long figure(Amount amount) {
        return amount instanceof Amount.Figure figure ? figure.thousandths() : SOME_NUMBER;
    }

    /** How many lines of one unit and one day come to a total. */
    static int copies(Comparison how, Amount number) {
        long more = how == Comparison.MORE_THAN ? 1 : 0;
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, figure(number) / Units.ONE + more));
    }

    /** The facts that are numbers. */
    Stream<Fact> facts() {
        Stream<Fact> compared = conditions.stream().flatMap(SuggestedNumbers::facts);
        Stream<Fact> bounding = bounds().flatMap(keeps -> Stream.of(
                        Optional.of(keeps.units()), keeps.every().flatMap(Every::days))
                .flatMap(Optional::stream)
                .flatMap(amount -> amount.asFact().stream()));
        Stream<Fact> paying = payments()
                .flatMap(pays -> Stream.concat(
                        pays.pay().amount().asFact().stream(),
                        pays.pay() instanceof Pay.AtMost ? Stream.of(pays.allowed()) : Stream.empty()));
        Stream<Fact> bounded =
                rules.stream().flatMap(rule -> Reads.bounded(rule).stream().flatMap(SuggestedNumbers::of));
        return Stream.of(compared, bounding, bounded, paying, telling().stream())
                .flatMap(each -> each);
    }

    private static Stream<Fact> facts(Condition condition) {
        return Stream.concat(
                ofItself(condition), Reads.period(condition).stream().flatMap(SuggestedNumbers::of));
    }

    private static Stream<Fact> of(Period period) {
        return period instanceof Period.Back back ? back.count().asFact().stream() : Stream.empty();
    }

    private static Stream<Fact> ofItself(Condition condition) {
        if (condition instanceof Condition.NumberIs is) {
            return is.test().facts().stream();
        }
        if (condition instanceof Condition.LinesTotal total) {
            return total.number().asFact().stream();
        }
        if (condition instanceof Condition.CameTotal total) {
            return total.number().asFact().stream();
        }
        if (condition instanceof Condition.DaysAre are) {
            return are.days().asFact().stream();
        }
        return condition instanceof Condition.UnitsAre are ? are.units().asFact().stream() : Stream.empty();
    }

    /** What lies on either side of each number that a fact is held against. */
    List<String> values(Fact fact) {
        Set<String> found = new LinkedHashSet<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.NumberIs is && is.test().fact().equals(fact)) {
                is.test().with().stream()
                        .flatMap(SuggestedNumbers::around)
                        .map(SuggestedNumbers::told)
                        .forEach(found::add);
            }
        }
        payments()
                .filter(pays -> pays.allowed().name().equals(fact.name()))
                .forEach(pays -> found.add(told(WELL_ABOVE * figure(pays.pay().amount()))));
        if (found.isEmpty()) {
            found.add(told(SOME_NUMBER));
        }
        return List.copyOf(found);
    }

    /** As facts tell it; of a larger number than they can be, the largest. */
    private static String told(long figure) {
        return new Units(Math.min(figure, Units.MOST)).toString();
    }
}
