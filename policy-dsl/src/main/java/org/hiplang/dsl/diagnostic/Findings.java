package org.hiplang.dsl.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is wrong while a policy is read; at one place only the first error counts. */
public final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<Integer> places = new HashSet<>();

    /** Adds one, unless an error stands at the same place already: what comes second follows from it. */
    public void report(Diagnostic diagnostic) {
        if (diagnostic.code().severity() != Severity.ERROR
                || places.add(diagnostic.span().start())) {
            found.add(diagnostic);
        }
    }

    /** Adds all. */
    public void reportAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    /** Whether there is an error at one of the offsets, both included. */
    public boolean hasErrorBetween(int first, int last) {
        return places.stream().anyMatch(place -> place >= first && place <= last);
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return !places.isEmpty();
    }

    /** All in the order of their places; of a line with a quote too few only that: its words may be text. */
    public List<Diagnostic> sorted() {
        Set<Integer> unclear = found.stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.UNCLOSED_TEXT)
                .map(diagnostic -> diagnostic.span().line())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.UNCLOSED_TEXT
                        || !unclear.contains(diagnostic.span().line()))
                .sorted(Comparator.comparingInt(
                                (Diagnostic diagnostic) -> diagnostic.span().start())
                        .thenComparing(Diagnostic::code))
                .toList();
    }
}
