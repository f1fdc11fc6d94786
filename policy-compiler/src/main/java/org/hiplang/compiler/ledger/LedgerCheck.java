package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.compiler.document.Document;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;

/** Holds a policy, its ledger and its document against each other. */
public final class LedgerCheck {
    private LedgerCheck() {}

    /** What does not fit; nothing where the policy has no ledger. */
    public static List<Diagnostic> check(Policy policy, Papers papers) {
        return papers.ledger().map(ledger -> check(policy, papers, ledger)).orElse(List.of());
    }

    private static List<Diagnostic> check(Policy policy, Papers papers, Source source) {
        LedgerReader.Reading reading = LedgerReader.read(source);
        if (!reading.diagnostics().isEmpty()) {
            return reading.diagnostics();
        }
        List<Diagnostic> found = new ArrayList<>(RowCheck.check(reading.ledger(), policy));
        found.addAll(CitesCheck.check(reading.ledger(), policy));
        found.addAll(papers.document()
                .map(document -> new DocumentCheck(reading.ledger(), Document.of(document)).check(policy))
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
