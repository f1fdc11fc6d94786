package org.hiplang.compiler.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.example.ExampleClaim;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.compiler.meaning.Used;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.dsl.source.Span;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;

/**
 * Looks for a claim on which two rules clash: both find something on one line, and one of them wins.
 *
 * <p>Tries the claims that the two rules' own words suggest. A policy of the two rules alone sieves them quickly; what
 * is left must hold in the whole policy.
 */
final class WitnessSearch {
    private static final int MOST_COMPANIONS = 5;
    private static final int MOST_CLAIMS = 6000;

    private final Interpreter whole;
    private final Interpreter alone;
    private final Rule one;
    private final Rule other;
    private final LocalDate day;
    private final Suggestions suggestions;

    WitnessSearch(CheckedPolicy checked, Interpreter whole, Rule one, Rule other) {
        this.whole = whole;
        this.alone = new Interpreter(
                PolicyFamily.of(
                        withCodesUsed(only(checked.policy(), checked.policy().codeSets(), one, other))),
                checked.tables());
        this.one = one;
        this.other = other;
        this.suggestions = new Suggestions(checked, one, other);
        this.day = dayOf(checked.policy());
    }

    /** A day with another before it in its month, where the rules look back and the policy has one. */
    private LocalDate dayOf(Policy policy) {
        LocalDate second = policy.from().plusDays(1);
        return suggestions.lookBack() && policy.to().filter(second::isAfter).isEmpty() ? second : policy.from();
    }

    Optional<Example> find() {
        return claims().limit(MOST_CLAIMS)
                .filter(claim -> both(alone, claim).findAny().isPresent())
                .filter(claim -> both(whole, claim).anyMatch(this::clash))
                .findFirst();
    }

    /** The claim in a few words; what is not said is one unit on one day at the patient's home. */
    static String words(Example claim) {
        String lines = claim.lines().stream().map(WitnessSearch::words).collect(Collectors.joining(", "));
        String facts = Stream.concat(
                        claim.facts().stream().map(fact -> fact.fact().name() + " is " + fact.value()),
                        claim.readings().stream().map(read -> read.reading().name() + " is " + read.word()))
                .collect(Collectors.joining(", "));
        return lines
                + claim.history().map(history -> words(history, claim)).orElse("")
                + words(claim.head())
                + (facts.isEmpty() ? "" : " where " + facts);
    }

    private static String words(Example.Earlier history, Example claim) {
        List<Example.Line> lines =
                history.claims().stream().flatMap(paid -> paid.lines().stream()).toList();
        if (lines.isEmpty()) {
            return " with nothing before";
        }
        LocalDate before = claim.lines().get(0).first().minusDays(1);
        boolean theDayBefore = lines.stream().allMatch(line -> line.last().equals(before));
        return " after "
                + lines.stream()
                        .map(line -> words(line) + (theDayBefore ? "" : " on " + line.last()))
                        .collect(Collectors.joining(", "))
                + (theDayBefore ? " the day before" : "");
    }

    private static String words(Example.Head head) {
        return (head.place().equals("12") ? "" : " at place of service " + head.place())
                + head.said().entrySet().stream()
                        .map(said -> ", " + said.getKey().word() + " \"" + said.getValue() + "\"")
                        .collect(Collectors.joining())
                + (head.diagnoses().isEmpty() ? "" : ", diagnosis \"" + String.join("\", \"", head.diagnoses()) + "\"");
    }

    private static String words(Example.Line line) {
        String units = line.units() == Units.ONE ? "" : " " + new Units(line.units()) + " units";
        String detail = line.detail().equals(Example.Detail.NONE) ? "" : " with ndc, provider and authorization";
        long span = line.first().until(line.last(), ChronoUnit.DAYS) + 1;
        String days = span == 1 ? "" : span == 2 ? " on two days" : " on " + span + " days";
        return (line.code() + " " + String.join(" ", line.modifiers())).strip() + units + days + detail;
    }

    /** The sets of a large policy would take longer to get ready than two rules to judge. */
    private static Policy withCodesUsed(Policy two) {
        Set<String> used = new Used(two).codes();
        List<CodeSet> sets =
                two.codeSets().stream().filter(set -> used.contains(set.name())).toList();
        return only(two, sets, two.rules().get(0), two.rules().get(1));
    }

    private static Policy only(Policy policy, List<CodeSet> codeSets, Rule one, Rule other) {
        return new Policy(
                policy.span(),
                policy.id(),
                policy.title(),
                policy.payer(),
                policy.version(),
                policy.from(),
                policy.to(),
                policy.document(),
                policy.appliesWhere(),
                policy.givesWayTo(),
                policy.parts(),
                policy.libraries(),
                codeSets,
                policy.modifierSets(),
                policy.diagnosisSets(),
                policy.lineKinds(),
                policy.reasons(),
                policy.tables(),
                policy.pairs(),
                policy.facts(),
                policy.readings(),
                policy.ruleGroups(),
                List.of(free(one), free(other)),
                List.of(),
                policy.amendment());
    }

    /** The rule without what it gives way to, which is not there. */
    private static Rule free(Rule rule) {
        return new Rule(
                rule.span(),
                rule.name(),
                rule.title(),
                rule.cites(),
                rule.subject(),
                rule.where(),
                rule.verdict(),
                rule.reason(),
                List.of());
    }

    private Stream<Example> claims() {
        List<List<List<String>>> beside =
                subsets(suggestions.companions().stream().limit(MOST_COMPANIONS).toList());
        List<List<Example.KnownFact>> facts = suggestions.facts();
        List<List<Example.KnownReading>> readings = suggestions.readings();
        return suggestions.heads().stream()
                .flatMap(head -> suggestions.units().stream()
                        .flatMap(units -> suggestions.codes().stream()
                                .flatMap(code -> suggestions.modifiers().stream()
                                        .flatMap(modifiers -> beside.stream()
                                                .flatMap(lines -> facts.stream()
                                                        .flatMap(known ->
                                                                claims(head, units, code, modifiers, lines, known)))))))
                .flatMap(claim -> readings.stream().map(read -> read(claim, read)));
    }

    /** The claim with the judged line first or last, on one day or on two. */
    private Stream<Example> claims(
            Example.Head head,
            long units,
            String code,
            List<String> modifiers,
            List<List<String>> beside,
            List<Example.KnownFact> known) {
        return suggestions.details().stream()
                .flatMap(detail -> judged(code, modifiers, units, detail, beside))
                .flatMap(lines -> histories(head, lines)
                        .map(history ->
                                new Example(span(), "", List.of(), head, lines, history, known, List.of(), List.of())));
    }

    /** What was before: where the rules look back, nothing, or what they ask for. */
    private Stream<Optional<Example.Earlier>> histories(Example.Head head, List<Example.Line> claim) {
        return suggestions.lookBack()
                ? suggestions.histories(day).stream().map(lines -> Optional.of(earlier(lines, head, claim)))
                : Stream.of(Optional.empty());
    }

    /** One earlier claim that says of all its lines what the claim says. */
    private Example.Earlier earlier(List<Suggestions.Came> lines, Example.Head head, List<Example.Line> claim) {
        List<Example.Line> earlier = new ArrayList<>();
        for (Suggestions.Came came : lines) {
            Example.Line like = beside(earlier.size() + 1, came.line(), claim.get(0));
            earlier.add(new Example.Line(
                    span(),
                    like.number(),
                    like.code(),
                    like.modifiers(),
                    came.on(),
                    came.on(),
                    like.units(),
                    like.detail()));
        }
        return new Example.Earlier(true, List.of(new Example.EarlierClaim(head, earlier)));
    }

    private Stream<List<Example.Line>> judged(
            String code, List<String> modifiers, long units, Example.Detail detail, List<List<String>> beside) {
        Example.Line before = line(1, code, modifiers, day, units, detail);
        Example.Line after = line(beside.size() + 1, code, modifiers, day, units, detail);
        Stream<List<Example.Line>> longer = suggestions.spans().stream()
                .map(days -> with(line(1, code, modifiers, day.plusDays(days - 1), days * units, detail), beside, 2));
        Stream<List<Example.Line>> brief = beside.isEmpty()
                ? Stream.of(List.of(before))
                : Stream.of(
                        with(before, beside, 2),
                        with(after, beside, 1),
                        with(line(1, code, modifiers, day.plusDays(1), 2 * units, detail), beside, 2));
        return Stream.concat(brief, longer).filter(WitnessSearch::canBeBilled);
    }

    private static boolean canBeBilled(List<Example.Line> lines) {
        return lines.stream().allMatch(line -> line.units() <= Units.MOST);
    }

    private Example read(Example claim, List<Example.KnownReading> readings) {
        return new Example(
                span(),
                "",
                List.of(),
                claim.head(),
                claim.lines(),
                claim.history(),
                claim.facts(),
                readings,
                List.of());
    }

    private List<Example.Line> with(Example.Line judged, List<List<String>> beside, int firstNumber) {
        List<Example.Line> lines = new ArrayList<>();
        for (List<String> line : beside) {
            lines.add(beside(firstNumber + lines.size(), line, judged));
        }
        lines.add(judged.number() == 1 ? 0 : lines.size(), judged);
        return lines;
    }

    private Example.Line beside(int number, List<String> line, Example.Line judged) {
        return line.equals(Suggestions.COPY)
                ? line(number, judged.code(), judged.modifiers(), judged.last(), judged.units(), judged.detail())
                : line(number, line.get(0), line.subList(1, line.size()), day, Units.ONE, Example.Detail.NONE);
    }

    private Example.Line line(
            int number, String code, List<String> modifiers, LocalDate last, long units, Example.Detail detail) {
        return new Example.Line(span(), number, code, modifiers, day, last, units, detail);
    }

    private Span span() {
        return one.span();
    }

    /** Every choice of groups of lines, the smallest first. */
    private static List<List<List<String>>> subsets(List<List<List<String>>> groups) {
        List<List<List<String>>> subsets = new ArrayList<>();
        subsets.add(List.of());
        for (List<List<String>> group : groups) {
            List<List<List<String>>> longer = subsets.stream()
                    .map(subset ->
                            Stream.concat(subset.stream(), group.stream()).toList())
                    .toList();
            subsets.addAll(longer);
        }
        return subsets;
    }

    /** The decisions on lines of which both rules are sure. */
    private Stream<LineDecision> both(Interpreter interpreter, Example claim) {
        return interpreter
                .judge(
                        ExampleClaim.claim(claim),
                        ExampleClaim.facts(claim),
                        ExampleClaim.terms(claim, interpreter.info()))
                .lines()
                .stream()
                .filter(line ->
                        finding(line, one).isPresent() && finding(line, other).isPresent());
    }

    /** Of two bounds the tighter wins, so they clash only where both take units, or are the same bound. */
    private boolean clash(LineDecision line) {
        Stream<Finding> findings = Stream.of(one, other).flatMap(rule -> finding(line, rule).stream());
        return isTighter() ? findings.allMatch(Finding::wins) : findings.anyMatch(Finding::wins);
    }

    private boolean isTighter() {
        return one.verdict() instanceof Verdict.KeepsAtMost bound
                && other.verdict() instanceof Verdict.KeepsAtMost second
                && !(bound.isSameBound(second)
                        && one.subject().byDay() == other.subject().byDay());
    }

    private static Optional<Finding> finding(LineDecision line, Rule rule) {
        return line.findings().stream()
                .filter(finding -> finding.rule().name().equals(rule.name()))
                .filter(finding -> finding.verdict() != org.hiplang.runtime.policy.Verdict.PENDED)
                .findFirst();
    }
}
