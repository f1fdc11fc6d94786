package org.hiplang.dsl.resolve;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Example.Field;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.Name;

/** An example: its claim, what is known, and what is expected. */
final class Examples {
    private static final String HOME = "12";

    private final Dictionary dictionary;
    private final Findings findings;
    private final ExampleSyntax example;
    private final Values values;

    Examples(Dictionary dictionary, Findings findings, ExampleSyntax example) {
        this.dictionary = dictionary;
        this.findings = findings;
        this.example = example;
        values = new Values(findings);
    }

    /** The example; what is wrong with it is reported. */
    Example resolve() {
        ExampleLines claim = new ExampleLines(findings, "claim", example.head());
        Map<Integer, Example.Line> lines = claim.resolve(example.lines());
        LineNumbers numbers = new LineNumbers(findings, lines, example.claimWhole() && claim.sound());
        List<Example.KnownFact> known = new KnownFacts(dictionary, findings, numbers).all(facts(false));
        List<Example.KnownReading> read = new KnownReadings(dictionary, findings).all(facts(true));
        List<Example.Expectation> expected = new Expectations(dictionary, findings, example, numbers).resolve();
        return new Example(
                example.span(),
                example.title().text(),
                example.cites(),
                head(example.head()),
                List.copyOf(lines.values()),
                example.history().map(this::earlier),
                known,
                read,
                expected);
    }

    private Example.Earlier earlier(ExampleSyntax.Earlier history) {
        return new Example.Earlier(
                history.whole(), history.claims().stream().map(this::earlier).toList());
    }

    private Example.EarlierClaim earlier(ExampleSyntax.EarlierClaim claim) {
        ExampleLines lines = new ExampleLines(findings, "history", claim.head());
        return new Example.EarlierClaim(
                head(claim.head()), List.copyOf(lines.resolve(claim.lines()).values()));
    }

    private List<ExampleSyntax.KnownFact> facts(boolean readings) {
        return example.facts().stream()
                .filter(fact -> dictionary.isReading(fact.fact()) == readings)
                .toList();
    }

    private Example.Head head(ExampleSyntax.Head head) {
        return new Example.Head(
                head.place().map(values::place).orElse(HOME),
                head.born().flatMap(values::day),
                said(head.said()),
                head.diagnoses().stream()
                        .filter(values::diagnosis)
                        .map(Name::text)
                        .toList());
    }

    private SortedMap<Field, String> said(Map<Field, Name> written) {
        SortedMap<Field, String> said = new TreeMap<>();
        written.forEach((field, value) -> said.put(
                field,
                switch (field) {
                    case PLAN, GROUP, AUTHORIZATION -> value.text();
                    case NPI -> values.npi(value);
                    case TIN -> values.tin(value);
                    case TAXONOMY -> values.taxonomy(value);
                    case FREQUENCY -> values.frequency(value);
                }));
        return said;
    }
}
