package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.FACT_DAY;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.FACT_SCOPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.FACT_TWICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** The facts that are known in an example. */
record KnownFacts(Dictionary dictionary, Findings findings, LineNumbers numbers) {
    /** All of them; one that is said to have two values is reported. */
    List<Example.KnownFact> all(List<ExampleSyntax.KnownFact> syntax) {
        Map<Of, Example.KnownFact> seen = new HashMap<>();
        List<Example.KnownFact> all = new ArrayList<>();
        for (ExampleSyntax.KnownFact written : syntax) {
            Example.KnownFact known = fact(written);
            Optional.ofNullable(seen.putIfAbsent(Of.of(known), known))
                    .filter(before -> !before.value().equals(known.value()))
                    .ifPresent(before -> twice(written, before));
            all.add(known);
        }
        return all;
    }

    /** What a known fact is said of. */
    private record Of(String fact, OptionalInt line, Optional<LocalDate> day) {
        static Of of(Example.KnownFact known) {
            return new Of(known.fact().name(), known.line(), known.day());
        }
    }

    private void twice(ExampleSyntax.KnownFact written, Example.KnownFact before) {
        findings.report(Diagnostic.of(
                        FACT_TWICE,
                        written.value().span(),
                        "`" + written.fact().text() + "` is `" + before.value() + "` already")
                .label("said before at line " + before.span().line() + " of the file")
                .help("say of which line or on which day it is so, or leave one of the two out"));
    }

    private Example.KnownFact fact(ExampleSyntax.KnownFact known) {
        Values values = new Values(findings);
        Fact fact = dictionary.toldFact(known.fact());
        OptionalInt line =
                known.line().map(number -> OptionalInt.of(numbers.line(number))).orElse(OptionalInt.empty());
        Optional<LocalDate> day = known.day().flatMap(values::day);
        if (!Facts.isStandIn(fact)) {
            scope(fact, known);
        }
        day.ifPresent(d -> known.day().ifPresent(written -> covered(d, written, line)));
        String value = dictionary.values(fact, List.of(known.value())).get(0);
        return new Example.KnownFact(known.span(), fact, line, day, value);
    }

    private void scope(Fact fact, ExampleSyntax.KnownFact known) {
        if (fact.scope() == Fact.Scope.CLAIM) {
            known.line().ifPresent(line -> wrong(fact, line, "the claim, and has no line"));
        }
        if (fact.scope() != Fact.Scope.DAY) {
            String what = fact.scope() == Fact.Scope.CLAIM ? "the claim" : "a line";
            known.day().ifPresent(day -> wrong(fact, day, what + ", and has no day"));
        }
    }

    private void wrong(Fact fact, Name name, String words) {
        findings.report(Diagnostic.of(FACT_SCOPE, name.span(), "`" + fact.name() + "` is a fact of " + words));
    }

    private void covered(LocalDate day, Name written, OptionalInt line) {
        List<Example.Line> meant = line.isEmpty()
                ? List.copyOf(numbers.lines().values())
                : Optional.ofNullable(numbers.lines().get(line.getAsInt())).stream()
                        .toList();
        boolean covered = meant.stream().anyMatch(l -> !day.isBefore(l.first()) && !day.isAfter(l.last()));
        if (!covered && !meant.isEmpty() && (numbers.claimWhole() || line.isPresent())) {
            String which = line.isEmpty() ? "no line covers" : "line " + line.getAsInt() + " does not cover";
            findings.report(Diagnostic.of(FACT_DAY, written.span(), which + " `" + written.text() + "`")
                    .help(meant.size() == 1 ? "it covers " + days(meant.get(0)) : "see the days under `claim`"));
        }
    }

    private static String days(Example.Line line) {
        return line.first().equals(line.last())
                ? "`" + line.first() + "`"
                : "`" + line.first() + " to " + line.last() + "`";
    }
}
