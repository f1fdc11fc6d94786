package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAYS_MOST;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAYS_REVERSED;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.LINE_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.LISTED_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.MODIFIERS_MOST;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NUMBER_RANGE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_DIAGNOSIS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** The lines of one claim of an example. */
final class ExampleLines {
    private static final long ONE = 1000;
    private static final int MODIFIERS = 4;
    private static final int DAYS = 3660;

    private final Findings findings;
    private final String word;
    private final ExampleSyntax.Head head;
    private final Values values;
    private final Map<Integer, Example.Line> lines = new LinkedHashMap<>();
    private boolean sound = true;

    /**
     * Of a claim.
     *
     * @param word the word behind which it says what holds for all its lines
     * @param head what it says there
     */
    ExampleLines(Findings findings, String word, ExampleSyntax.Head head) {
        this.findings = findings;
        this.word = word;
        this.head = head;
        values = new Values(findings);
    }

    /** The lines by their numbers; what is wrong with them is reported. */
    Map<Integer, Example.Line> resolve(List<ExampleSyntax.Line> written) {
        written.forEach(this::line);
        return lines;
    }

    /** Whether each line had a number of its own. */
    boolean sound() {
        return sound;
    }

    private Example.Detail detail(ExampleSyntax.Line line) {
        ExampleSyntax.Detail detail = line.detail();
        return new Example.Detail(
                detail.charge().map(values::cents).orElse(OptionalLong.empty()),
                detail.ndc().map(values::ndc),
                detail.provider().map(values::npi),
                detail.taxonomy().map(values::taxonomy),
                detail.authorization().map(Name::text),
                line.place().map(values::place),
                detail.pointers().stream().map(this::pointer).toList());
    }

    private int pointer(Name written) {
        int pointer = values.count(written, 1);
        int listed = head.diagnoses().size();
        if (pointer > listed && !written.text().matches("0+")) {
            findings.report(Diagnostic.of(UNKNOWN_DIAGNOSIS, written.span(), "the claim has no diagnosis " + pointer)
                    .help(
                            listed == 0
                                    ? "list them after `" + word + "`, as in `" + word + " diagnosis \"E11.9\"`"
                                    : "it lists " + (listed == 1 ? "one" : listed + " of them") + " after `" + word
                                            + "`"));
        }
        return pointer;
    }

    /** A line without a number of its own is left out, and the uses of its number are not reported as well. */
    private void line(ExampleSyntax.Line line) {
        Example.Line resolved = resolve(line, values.count(line.number(), 0));
        if (resolved.number() == 0) {
            numberless(line);
        } else {
            Optional.ofNullable(lines.putIfAbsent(resolved.number(), resolved))
                    .ifPresent(before -> twice(line, before));
        }
    }

    private void numberless(ExampleSyntax.Line line) {
        sound = false;
        findings.report(Diagnostic.of(NUMBER_RANGE, line.number().span(), "`0` is out of bounds")
                .help("the least is 1"));
    }

    private Example.Line resolve(ExampleSyntax.Line line, int number) {
        values.code(line.code());
        modifiers(line.modifiers());
        Optional<LocalDate> first = values.day(line.first());
        Optional<LocalDate> last = line.last().isPresent() ? line.last().flatMap(values::day) : first;
        first.ifPresent(f -> last.ifPresent(l -> days(line, f, l)));
        return new Example.Line(
                line.span(),
                number,
                line.code().text(),
                line.modifiers().stream().map(Name::text).toList(),
                first.orElse(LocalDate.MIN),
                last.orElse(LocalDate.MAX),
                line.units()
                        .map(units -> values.units(units).orElse(Long.MAX_VALUE))
                        .orElse(ONE),
                detail(line));
    }

    private void modifiers(List<Name> modifiers) {
        modifiers.forEach(values::modifier);
        Set<String> seen = new HashSet<>();
        modifiers.stream()
                .filter(modifier -> !seen.add(modifier.text()))
                .forEach(modifier -> findings.report(Diagnostic.of(
                        LISTED_TWICE, modifier.span(), "`" + modifier.text() + "` stands twice on this line")));
        modifiers.stream()
                .skip(MODIFIERS)
                .findFirst()
                .ifPresent(fifth -> findings.report(
                        Diagnostic.of(MODIFIERS_MOST, fifth.span(), "a line has at most four modifiers")));
    }

    private void days(ExampleSyntax.Line line, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            reversed(line);
        } else if (ChronoUnit.DAYS.between(first, last) >= DAYS) {
            line.last()
                    .ifPresent(written -> findings.report(
                            Diagnostic.of(DAYS_MOST, written.span(), "a line covers at most " + DAYS + " days")
                                    .help("look at the years")));
        }
    }

    private void reversed(ExampleSyntax.Line line) {
        line.last()
                .ifPresent(last -> findings.report(
                        Diagnostic.of(DAYS_REVERSED, last.span(), "the last day stands before the first")
                                .help("did you mean `" + last.text() + " to "
                                        + line.first().text() + "`?")));
    }

    private void twice(ExampleSyntax.Line line, Example.Line before) {
        sound = false;
        findings.report(Diagnostic.of(
                        LINE_TWICE,
                        line.number().span(),
                        "line `" + line.number().text() + "` stands twice")
                .label("stands before at line " + before.span().line() + " of the file"));
    }
}
