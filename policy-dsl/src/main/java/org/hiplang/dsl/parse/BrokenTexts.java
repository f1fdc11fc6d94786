package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNCLOSED_TEXT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;

/** Texts that run on to the next line, found before there are words: their quotes would open where they close. */
final class BrokenTexts {
    private static final Pattern OPEN = Pattern.compile("[^\"]*(?:\"[^\"]*\"[^\"]*)*(\"[^\"]*)");
    /** Words after which a quote opens a text, so that a line with one of them has a mistake of its own. */
    private static final Set<String> BEFORE_TEXTS = Set.of(
            "cites",
            "payer",
            "document",
            "proven",
            "policy",
            "codes",
            "modifiers",
            "reason",
            "rules",
            "fact",
            "reading",
            "rule",
            "example",
            "version");

    private BrokenTexts() {}

    /** The text of a file with each broken text in one line; every character keeps its place. */
    static String joined(Source source, Findings findings) {
        StringBuilder joined = new StringBuilder(source.text());
        List<String> lines = List.of(source.text().split("\n", -1));
        int start = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int end = start + lines.get(i).length();
            Optional<Integer> open = open(lines.get(i));
            if (open.isPresent() && closes(lines.get(i + 1))) {
                report(new Span(source, start + open.get(), end), findings);
                joined.setCharAt(end, ' ');
                i++;
                end += 1 + lines.get(i).length();
            }
            start = end + 1;
        }
        return joined.toString();
    }

    /** Where the text begins that the line does not end. */
    private static Optional<Integer> open(String line) {
        Matcher open = OPEN.matcher(line);
        return open.matches() && !line.substring(0, open.start(1)).contains("--")
                ? Optional.of(open.start(1))
                : Optional.empty();
    }

    private static boolean closes(String line) {
        String first = line.strip().split("[^a-z]", 2)[0];
        return OPEN.matcher(line).matches() && !BEFORE_TEXTS.contains(first);
    }

    private static void report(Span text, Findings findings) {
        findings.report(Diagnostic.of(UNCLOSED_TEXT, text, "this text runs on to the next line")
                .help("a text begins and ends with `\"` in the same line"));
    }
}
