package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.EXPECTATION_IMPOSSIBLE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.EXPECTATION_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.EXPECTATION_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.INCLUDED_IN_ITSELF;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.OTHERS_UNUSED;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNITS_KEPT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Example.LineVerdict;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** What an example expects: in the end one expectation for each line. */
final class Expectations {
    private final Dictionary dictionary;
    private final Findings findings;
    private final ExampleSyntax example;
    private final Map<Integer, Example.Line> lines;
    private final Values values;
    private final LineNumbers numbers;
    private final Map<Integer, Example.Expectation> expected = new TreeMap<>();

    Expectations(Dictionary dictionary, Findings findings, ExampleSyntax example, LineNumbers numbers) {
        this.dictionary = dictionary;
        this.findings = findings;
        this.example = example;
        this.numbers = numbers;
        lines = numbers.lines();
        values = new Values(findings);
    }

    /** In the order of the claim's lines. */
    List<Example.Expectation> resolve() {
        List<ExampleSyntax.Expectation> others = new ArrayList<>();
        for (ExampleSyntax.Expectation expectation : example.expectations()) {
            expectation.line().ifPresentOrElse(line -> line(expectation, line), () -> others.add(expectation));
        }
        others(others);
        return lines.keySet().stream()
                .flatMap(line -> Optional.ofNullable(expected.get(line)).stream())
                .toList();
    }

    private void line(ExampleSyntax.Expectation expectation, Name written) {
        int line = numbers.line(written);
        Optional.ofNullable(expected.putIfAbsent(line, expectation(expectation, line)))
                .ifPresent(before -> findings.report(Diagnostic.of(
                                EXPECTATION_TWICE, written.span(), "line `" + line + "` has an expectation already")
                        .label("at line " + before.span().line() + " of the file")));
    }

    private void others(List<ExampleSyntax.Expectation> others) {
        others.stream()
                .skip(1)
                .forEach(other -> findings.report(
                        Diagnostic.of(EXPECTATION_TWICE, other.span(), "`others` have an expectation already")));
        List<Integer> open = lines.keySet().stream()
                .filter(line -> !expected.containsKey(line))
                .toList();
        if (others.isEmpty()) {
            open.forEach(this::missing);
        } else {
            open.forEach(line -> expected.put(line, expectation(others.get(0), line)));
            check(others.get(0), open);
        }
    }

    /** Names are checked even if there are no others. */
    private void check(ExampleSyntax.Expectation others, List<Integer> open) {
        if (open.isEmpty()) {
            expectation(others, 0);
            if (numbers.claimWhole()) {
                findings.report(Diagnostic.of(OTHERS_UNUSED, others.span(), "there are no other lines")
                        .help("leave `others` out"));
            }
        }
    }

    private void missing(int line) {
        if (example.expectWhole()) {
            Optional.ofNullable(lines.get(line))
                    .ifPresent(l -> findings.report(
                            Diagnostic.of(EXPECTATION_MISSING, l.span(), "nothing is expected of line " + line)
                                    .help("write `" + line + "  clear` or `others clear` under `expect`")));
        }
    }

    private Example.Expectation expectation(ExampleSyntax.Expectation syntax, int line) {
        possible(syntax);
        return new Example.Expectation(
                syntax.span(),
                line,
                syntax.verdict(),
                syntax.keptUnits().map(units -> keptUnits(units, line)).orElse(OptionalLong.empty()),
                syntax.paid().flatMap(this::paid),
                syntax.includedIn().map(other -> includedIn(other, line)).orElse(OptionalInt.empty()),
                syntax.by().stream().map(dictionary::winner).toList(),
                syntax.asking().stream().map(dictionary::askedFact).toList());
    }

    private void possible(ExampleSyntax.Expectation syntax) {
        boolean untouched = syntax.verdict() == LineVerdict.CLEAR || syntax.verdict() == LineVerdict.NOT_JUDGED;
        if (untouched && !syntax.by().isEmpty()) {
            impossible(syntax.by().get(0), "no rule wins on a line that is " + words(syntax), "leave `by` out");
        } else if (!mayWait(syntax.verdict()) && !syntax.asking().isEmpty()) {
            impossible(
                    syntax.asking().get(0),
                    "nothing is asked for a line of which no day is pended",
                    "leave `asking` out, or write `pended`");
        }
    }

    /** Some days of a line may be pended where others were taken. */
    private static boolean mayWait(LineVerdict verdict) {
        return verdict == LineVerdict.PENDED || verdict == LineVerdict.REDUCED || verdict == LineVerdict.PAID;
    }

    private static String words(ExampleSyntax.Expectation syntax) {
        return syntax.verdict() == LineVerdict.CLEAR ? "`clear`" : "`not judged`";
    }

    private void impossible(Name at, String message, String help) {
        findings.report(
                Diagnostic.of(EXPECTATION_IMPOSSIBLE, at.span(), message).help(help));
    }

    private OptionalLong keptUnits(Name written, int line) {
        Optional<Long> kept = values.units(written);
        Optional<Long> billed = Optional.ofNullable(lines.get(line)).map(Example.Line::units);
        kept.ifPresent(k -> billed.filter(b -> k > b)
                .ifPresent(b -> findings.report(Diagnostic.of(
                                UNITS_KEPT, written.span(), "line " + line + " keeps more units than it bills")
                        .label("it bills "
                                + BigDecimal.valueOf(b, 3).stripTrailingZeros().toPlainString()))));
        return kept.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private Optional<Example.Paid> paid(ExampleSyntax.Paid written) {
        if (written.ofDollars()) {
            OptionalLong cents = values.cents(written.amount());
            return cents.isPresent() ? Optional.of(new Example.Paid(cents.getAsLong(), true)) : Optional.empty();
        }
        return values.thousandths(written.amount()).map(percent -> new Example.Paid(percent, false));
    }

    private OptionalInt includedIn(Name written, int line) {
        int other = numbers.line(written);
        if (other == line) {
            findings.report(
                    Diagnostic.of(INCLUDED_IN_ITSELF, written.span(), "line `" + line + "` is included in itself")
                            .help("name the line that pays for it"));
        }
        return OptionalInt.of(other);
    }
}
