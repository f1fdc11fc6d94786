package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAYS_REVERSED;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.LINE_TWICE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** An example: its claim, what is known, and what is expected. */
final class Examples {
    private static final String HOME = "12";
    private static final long ONE = 1000;

    private final Dictionary dictionary;
    private final Findings findings;
    private final ExampleSyntax example;
    private final Values values;
    private final Map<Integer, Example.Line> lines = new LinkedHashMap<>();

    Examples(Dictionary dictionary, Findings findings, ExampleSyntax example) {
        this.dictionary = dictionary;
        this.findings = findings;
        this.example = example;
        values = new Values(findings);
    }

    /** The example; what is wrong with it is reported. */
    Example resolve() {
        example.lines().forEach(this::line);
        String place = example.place().map(values::place).orElse(HOME);
        KnownFacts facts = new KnownFacts(dictionary, findings, lines, example.claimWhole());
        List<Example.KnownFact> known =
                example.facts().stream().map(facts::fact).toList();
        List<Example.Expectation> expected = new Expectations(dictionary, findings, example, lines).resolve();
        return new Example(
                example.span(),
                example.title().text(),
                example.cites(),
                place,
                List.copyOf(lines.values()),
                known,
                expected);
    }

    private void line(ExampleSyntax.Line line) {
        int number = values.count(line.number(), 1);
        values.code(line.code());
        line.modifiers().forEach(values::modifier);
        Optional<LocalDate> first = values.day(line.first());
        Optional<LocalDate> last = line.last().isPresent() ? line.last().flatMap(values::day) : first;
        first.ifPresent(f -> last.filter(l -> l.isBefore(f)).ifPresent(l -> reversed(line)));
        Example.Line resolved = new Example.Line(
                line.span(),
                number,
                line.code().text(),
                line.modifiers().stream().map(Name::text).toList(),
                first.orElse(LocalDate.MIN),
                last.orElse(LocalDate.MAX),
                line.units()
                        .map(units -> values.thousandths(units).orElse(Long.MAX_VALUE))
                        .orElse(ONE));
        Optional.ofNullable(lines.putIfAbsent(number, resolved)).ifPresent(before -> twice(line, before));
    }

    private void reversed(ExampleSyntax.Line line) {
        line.last()
                .ifPresent(last -> findings.report(
                        Diagnostic.of(DAYS_REVERSED, last.span(), "the last day stands before the first")
                                .help("did you mean `" + last.text() + " to "
                                        + line.first().text() + "`?")));
    }

    private void twice(ExampleSyntax.Line line, Example.Line before) {
        findings.report(Diagnostic.of(
                        LINE_TWICE,
                        line.number().span(),
                        "line `" + line.number().text() + "` stands twice")
                .label("stands before at line " + before.span().line() + " of the file"));
    }
}
