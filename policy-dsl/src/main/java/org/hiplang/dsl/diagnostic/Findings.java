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
    private final Set<Place> places = new HashSet<>();

    /** Where an error stands. */
    private record Place(String file, int start) {
        static Place of(Diagnostic diagnostic) {
            return new Place(
                    diagnostic.span().source().name(), diagnostic.span().start());
        }
    }

    /** A line of a file. */
    private record Line(String file, int number) {
        static Line of(Diagnostic diagnostic) {
            return new Line(diagnostic.span().source().name(), diagnostic.span().line());
        }
    }

    /** Adds one, unless an error stands at the same place already: what comes second follows from it. */
    public void report(Diagnostic diagnostic) {
        if (diagnostic.code().severity() != Severity.ERROR || places.add(Place.of(diagnostic))) {
            found.add(diagnostic);
        }
    }

    /** Adds all. */
    public void reportAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::report);
    }

    /** Whether there is an error at one of the offsets of the file that is read, both included. */
    public boolean hasErrorBetween(int first, int last) {
        return places.stream().anyMatch(place -> place.start() >= first && place.start() <= last);
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return !places.isEmpty();
    }

    /** All in the order of their places; of a line with a quote too few only that: its words may be text. */
    public List<Diagnostic> sorted() {
        Set<Line> unclear = found.stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.UNCLOSED_TEXT)
                .map(Line::of)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(diagnostic ->
                        diagnostic.code() == DiagnosticCode.UNCLOSED_TEXT || !unclear.contains(Line.of(diagnostic)))
                .sorted(Comparator.comparing((Diagnostic diagnostic) ->
                                diagnostic.span().source().name())
                        .thenComparing(diagnostic -> diagnostic.span().start())
                        .thenComparing(Diagnostic::code))
                .toList();
    }
}
