package org.hiplang.compiler.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.example.ExampleClaim;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.source.Span;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.CodeSet;

/**
 * Looks for a claim on which two rules find something on one line.
 *
 * <p>Tries the claims that the two rules' own words suggest: a line that both judge, with and without the modifiers they
 * name, beside every choice of the lines they speak of, before or after, with every value of the facts they ask for.
 */
final class WitnessSearch {
    private static final int MOST_COMPANIONS = 5;
    private static final int MOST_FACTS = 3;

    private final Interpreter interpreter;
    private final Rule one;
    private final Rule other;
    private final Span span;
    private final LocalDate day;
    private final List<String> codes;
    private final List<List<String>> modifiers;
    private final List<List<List<String>>> companions;
    private final List<List<Example.KnownFact>> facts;

    WitnessSearch(CheckedPolicy checked, Interpreter interpreter, Rule one, Rule other) {
        this.interpreter = interpreter;
        this.one = one;
        this.other = other;
        this.span = one.span();
        this.day = checked.policy().from();
        this.codes = subjects(checked);
        this.modifiers = modifiers();
        this.companions = subsets(companions(checked));
        this.facts = facts();
    }

    Optional<Example> find() {
        return codes.stream()
                .flatMap(code -> modifiers.stream().flatMap(carried -> claims(code, carried)))
                .filter(this::showsBoth)
                .findFirst();
    }

    /** The claim in a few words. */
    static String words(Example claim) {
        String lines = claim.lines().stream()
                .map(line -> (line.code() + " " + String.join(" ", line.modifiers())).strip())
                .collect(Collectors.joining(", "));
        String facts = claim.facts().stream()
                .map(fact -> fact.fact().name() + " " + fact.value())
                .collect(Collectors.joining(", "));
        return lines + (facts.isEmpty() ? "" : " where " + facts);
    }

    /** Codes that both rules judge: the first of all, and the first that none of the lines they speak of may have. */
    private List<String> subjects(CheckedPolicy checked) {
        CodeSet both = checked.codes().of(one.subject()).and(checked.codes().of(other.subject()));
        Set<String> found = new LinkedHashSet<>();
        found.add(Codes.codeText(both.first()));
        for (LinePhrase lines : phrases()) {
            CodeSet inside = both.and(checked.codes().of(lines.codes()));
            CodeSet outside = both.except(checked.codes().of(lines.codes()));
            Stream.of(inside, outside)
                    .filter(set -> !set.isEmpty())
                    .forEach(set -> found.add(Codes.codeText(set.first())));
        }
        return List.copyOf(found);
    }

    private List<LinePhrase> phrases() {
        return Stream.concat(Reads.of(one).stream(), Reads.of(other).stream()).toList();
    }

    private List<List<String>> modifiers() {
        List<List<String>> choices = new ArrayList<>();
        choices.add(List.of());
        Atoms.of(one, other, Condition.HasModifier.class)
                .forEach(condition ->
                        condition.modifiers().modifiers().forEach(modifier -> choices.add(List.of(modifier))));
        for (LinePhrase lines : phrases()) {
            for (LineFilter filter : lines.filters()) {
                if (filter instanceof LineFilter.Modified modified) {
                    modified.modifiers().modifiers().forEach(modifier -> choices.add(List.of(modifier)));
                }
            }
        }
        return choices.stream().distinct().toList();
    }

    /** One line for each kind that the rules speak of, as code and modifiers. */
    private List<List<String>> companions(CheckedPolicy checked) {
        Set<List<String>> found = new LinkedHashSet<>();
        for (LinePhrase lines : phrases()) {
            List<String> line = new ArrayList<>();
            line.add(Codes.codeText(checked.codes().of(lines.codes()).first()));
            for (LineFilter filter : lines.filters()) {
                if (filter instanceof LineFilter.Modified modified && modified.with()) {
                    line.add(modified.modifiers().modifiers().get(0));
                }
            }
            found.add(line);
        }
        return found.stream().limit(MOST_COMPANIONS).toList();
    }

    private static <T> List<List<T>> subsets(List<T> all) {
        List<List<T>> subsets = new ArrayList<>();
        subsets.add(List.of());
        for (T next : all) {
            List<List<T>> longer = subsets.stream()
                    .map(subset ->
                            Stream.concat(subset.stream(), Stream.of(next)).toList())
                    .toList();
            subsets.addAll(longer);
        }
        return subsets;
    }

    private List<List<Example.KnownFact>> facts() {
        List<List<Example.KnownFact>> choices = new ArrayList<>();
        choices.add(List.of());
        Atoms.of(one, other, Condition.FactIs.class).stream()
                .map(Condition.FactIs::fact)
                .distinct()
                .limit(MOST_FACTS)
                .forEach(fact -> {
                    List<List<Example.KnownFact>> before = List.copyOf(choices);
                    choices.clear();
                    for (String value : fact.values()) {
                        Example.KnownFact known =
                                new Example.KnownFact(span, fact, OptionalInt.empty(), Optional.empty(), value);
                        before.forEach(choice -> choices.add(
                                Stream.concat(choice.stream(), Stream.of(known)).toList()));
                    }
                });
        return choices;
    }

    private Stream<Example> claims(String code, List<String> carried) {
        List<String> subject = Stream.concat(Stream.of(code), carried.stream()).toList();
        return companions.stream()
                .flatMap(beside -> Stream.of(
                        Stream.concat(Stream.of(subject), beside.stream()).toList(),
                        Stream.concat(beside.stream(), Stream.of(subject)).toList()))
                .flatMap(lines -> facts.stream().map(known -> claim(lines, known)));
    }

    private Example claim(List<List<String>> lines, List<Example.KnownFact> known) {
        List<Example.Line> written = new ArrayList<>();
        for (List<String> line : lines) {
            written.add(new Example.Line(
                    span, written.size() + 1, line.get(0), line.subList(1, line.size()), day, day, Units.ONE));
        }
        return new Example(span, "", List.of(), "12", written, known, List.of());
    }

    private boolean showsBoth(Example claim) {
        return interpreter.judge(ExampleClaim.claim(claim), ExampleClaim.facts(claim)).lines().stream()
                .anyMatch(line -> found(line, one) && found(line, other));
    }

    private static boolean found(LineDecision line, Rule rule) {
        return line.findings().stream()
                .filter(finding -> finding.rule().name().equals(rule.name()))
                .map(Finding::verdict)
                .anyMatch(verdict -> verdict != org.hiplang.runtime.decision.Verdict.PENDED);
    }
}
