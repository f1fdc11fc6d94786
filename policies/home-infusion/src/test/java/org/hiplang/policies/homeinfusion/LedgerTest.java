package org.hiplang.policies.homeinfusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.compiler.Beside;
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
            assertThat(units)
                    .noneMatch(unit -> !unit.heading()
                            && unit.text().contains(" ")
                            && unit.text().equals(row.text(Column.WORDS)));
        }
    }

    private static List<Diagnostic> found(Optional<Source> document) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Source> sources = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".hip"))
                    .sorted()
                    .map(LedgerTest::source)
                    .toList();
            return PolicyCompiler.check(sources, new InFolder(document)).diagnostics();
        }
    }

    /** What lies beside the policy, and its document. */
    private record InFolder(Optional<Source> document) implements Beside {
        @Override
        public Optional<Reader> open(String policy, String file) {
            return Optional.of(new StringReader(source(file).text()));
        }

        @Override
        public Papers papers(String policy, Optional<String> called) {
            return new Papers(Optional.of(source("home-infusion.ledger.csv")), document);
        }
    }

    private static Source document() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(DOCUMENT), "the policy's document is not at hand");
        return new Source("cpcp019-home-infusion.txt", Files.readString(DOCUMENT));
    }

    private static Source source(String name) {
        try {
            return new Source(name, Files.readString(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
