package org.hiplang.policies.homeinfusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.compiler.document.Document;
import org.hiplang.compiler.document.Unit;
import org.hiplang.compiler.ledger.Column;
import org.hiplang.compiler.ledger.LedgerReader;
import org.hiplang.compiler.ledger.LedgerRow;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shipped ledger, against the policy and, where it is at hand, against the document. */
class LedgerTest {
    private static final Path FOLDER = Path.of("src/main/hip");
    private static final Path DOCUMENT =
            Path.of(System.getProperty("hip.shared", "../../../shared"), "source/cpcp019-home-infusion.txt");

    @Test
    void everyStatementHasAnOwner() throws IOException {
        assertThat(found(Optional.empty()))
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.DOCUMENT_NOT_AT_HAND);
    }

    @Test
    void itFitsTheDocument() throws IOException {
        assertThat(found(Optional.of(document()))).isEmpty();
    }

    @Test
    void itHoldsNoWholeSentence() throws IOException {
        List<Unit> units = Document.of(document()).units();
        for (LedgerRow row :
                LedgerReader.read(source("home-infusion.ledger.csv")).ledger().rows()) {
            assertThat(units).noneMatch(unit -> !unit.heading() && unit.text().equals(row.text(Column.WORDS)));
        }
    }

    private static List<Diagnostic> found(Optional<Source> document) throws IOException {
        Papers papers = new Papers(Optional.of(source("home-infusion.ledger.csv")), document);
        return PolicyCompiler.check(source("home-infusion.hip"), papers).diagnostics();
    }

    private static Source document() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(DOCUMENT), "the policy's document is not at hand");
        return new Source("cpcp019-home-infusion.txt", Files.readString(DOCUMENT));
    }

    private static Source source(String name) throws IOException {
        return new Source(name, Files.readString(FOLDER.resolve(name)));
    }
}
