package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.FACT_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.READING_PLACE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** The readings by which an example is judged. */
record KnownReadings(Dictionary dictionary, Findings findings) {
    /** One for each reading that is set; one that is set twice is reported. */
    List<Example.KnownReading> all(List<ExampleSyntax.KnownFact> rows) {
        Map<String, Example.KnownReading> seen = new LinkedHashMap<>();
        for (ExampleSyntax.KnownFact row : rows) {
            row.line().ifPresent(line -> everywhere(row, line, "line"));
            row.day().ifPresent(day -> everywhere(row, day, "day"));
            Reading reading = dictionary.reading(row.fact());
            String word = dictionary.word(reading, row.value());
            Optional.ofNullable(seen.putIfAbsent(reading.name(), new Example.KnownReading(row.span(), reading, word)))
                    .ifPresent(before -> twice(row, before));
        }
        return new ArrayList<>(seen.values());
    }

    private void everywhere(ExampleSyntax.KnownFact row, Name place, String what) {
        findings.report(Diagnostic.of(
                        READING_PLACE, place.span(), "`" + row.fact().text() + "` is a reading, and has no " + what)
                .help("write `" + row.fact().text() + " is " + row.value().text() + "`"));
    }

    private void twice(ExampleSyntax.KnownFact row, Example.KnownReading before) {
        findings.report(Diagnostic.of(
                        FACT_TWICE,
                        row.value().span(),
                        "`" + row.fact().text() + "` is `" + before.word() + "` already")
                .label("said before at line " + before.span().line() + " of the file")
                .help("leave one of the two out"));
    }
}
