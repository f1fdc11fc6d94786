package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.IN_FORCE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.READING_WORDS;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_WORD;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.ReadingSyntax;

/**
 * Readings and their words.
 *
 * @param switched words that are to be in force in place of the author's, by the reading's name
 */
record Readings(Map<String, String> switched, Findings findings) {
    Reading reading(ReadingSyntax syntax) {
        Set<String> seen = new HashSet<>();
        syntax.options().stream()
                .map(ReadingSyntax.Option::word)
                .filter(word -> !seen.add(word.text()))
                .forEach(this::twice);
        if (syntax.options().size() == 1) {
            only(syntax.options().get(0).word());
        }
        String written = written(syntax);
        Reading reading = new Reading(
                syntax.span(),
                syntax.name().text(),
                syntax.statement(),
                syntax.question(),
                syntax.options().stream()
                        .map(option ->
                                new Reading.Option(option.span(), option.word().text(), option.text()))
                        .toList(),
                written,
                written);
        return Optional.ofNullable(switched.get(reading.name()))
                .map(word -> switchedTo(word, reading, syntax.name()))
                .orElse(reading);
    }

    private Reading switchedTo(String word, Reading reading, Name name) {
        if (!reading.words().contains(word)) {
            findings.report(unknown(reading, name.span(), word).label("the build switches this reading"));
        }
        return reading.switchedTo(word);
    }

    /** A reading that takes any word: what is wrong with it is reported elsewhere. */
    static Reading standIn(Name name) {
        return new Reading(name.span(), name.text(), Optional.empty(), "", List.of(), "", "");
    }

    String word(Reading reading, Name word) {
        if (!reading.words().isEmpty() && !reading.words().contains(word.text())) {
            findings.report(unknown(reading, word.span(), word.text()));
        }
        return word.text();
    }

    /** That a word is none of a reading's, with the words there are. */
    private static Diagnostic unknown(Reading reading, Span place, String word) {
        String all = reading.words().stream().map(known -> "`" + known + "`").collect(Collectors.joining(", "));
        String help = Spelling.nearest(word, reading.words())
                .map(near -> "did you mean `" + near + "`?")
                .orElse("the words of `" + reading.name() + "` are " + all);
        return Diagnostic.of(UNKNOWN_WORD, place, "`" + word + "` is not a word of reading `" + reading.name() + "`")
                .help(help);
    }

    private String written(ReadingSyntax syntax) {
        List<ReadingSyntax.Option> inForce = syntax.options().stream()
                .filter(option -> option.inForce().isPresent())
                .toList();
        if (inForce.isEmpty()) {
            findings.report(Diagnostic.of(
                            IN_FORCE,
                            syntax.name().span(),
                            "no word of `" + syntax.name().text() + "` is in force")
                    .help("write `in force` after the text of one"));
            return "";
        }
        inForce.stream()
                .skip(1)
                .flatMap(option -> option.inForce().stream())
                .forEach(words -> second(words, inForce.get(0).word()));
        return inForce.get(0).word().text();
    }

    private void second(Span words, Name first) {
        findings.report(Diagnostic.of(IN_FORCE, words, "`" + first.text() + "` is in force already")
                .label("only one word can be")
                .help("leave `in force` out at one of the two"));
    }

    private void twice(Name word) {
        findings.report(Diagnostic.of(READING_WORDS, word.span(), "`" + word.text() + "` stands twice"));
    }

    private void only(Name word) {
        findings.report(Diagnostic.of(READING_WORDS, word.span(), "a reading with one word leaves nothing open")
                .help("write the other way to read it below, or leave the reading out"));
    }
}
