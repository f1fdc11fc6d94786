package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.document.Document;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;

/** Holds policies, their ledgers and their documents against each other. */
public final class LedgerCheck {
    private LedgerCheck() {}

    /** What does not fit in any version of a policy; nothing where it has no ledger. */
    public static List<Diagnostic> check(PolicyFamily family, Beside beside) {
        List<Diagnostic> found = new ArrayList<>();
        for (Policy version : family.versions()) {
            Source file = version.span().source();
            Papers papers = beside.papers(file.name(), version.document());
            List<Policy> editions = family.editions().stream()
                    .filter(edition -> edition.span().source().equals(file))
                    .toList();
            papers.ledger().ifPresent(ledger -> found.addAll(check(version, editions, papers, ledger)));
        }
        return found;
    }

    private static List<Diagnostic> check(Policy version, List<Policy> editions, Papers papers, Source source) {
        LedgerReader.Reading reading = LedgerReader.read(source);
        if (!reading.diagnostics().isEmpty()) {
            return reading.diagnostics();
        }
        List<Diagnostic> found = new ArrayList<>(RowCheck.check(reading.ledger(), editions));
        found.addAll(CitesCheck.check(reading.ledger(), version));
        found.addAll(papers.document()
                .map(document -> new DocumentCheck(reading.ledger(), Document.of(document)).check(version))
                .orElseGet(() -> List.of(notAtHand(source))));
        return found;
    }

    private static Diagnostic notAtHand(Source ledger) {
        return Diagnostic.of(
                        DiagnosticCode.DOCUMENT_NOT_AT_HAND,
                        new Span(ledger, 0, 0),
                        "prints, places and quoted words were not held against the document, which is not at hand")
                .help("`hip check --document FILE`, or `-Dhip.document=FILE` in a build");
    }
}
