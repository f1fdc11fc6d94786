package org.hiplang.compiler.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.document.Document;
import org.hiplang.compiler.document.Documents;
import org.hiplang.compiler.document.Mutations;
import org.hiplang.compiler.document.Mutations.Mutant;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A ledger is held against a document. */
class LedgerCheckTest {
    private static final Path SHIPPED = Path.of("../policies/home-infusion/src/main/hip");
    private static final Path CASES = Path.of("src/test/cases");
    private static final Set<DiagnosticCode> CHANGED =
            Set.of(DiagnosticCode.TEXT_CHANGED, DiagnosticCode.TEXT_NOT_IN_LEDGER, DiagnosticCode.TEXT_MOVED);
    private static final Set<DiagnosticCode> ABOUT_THE_DOCUMENT = Set.of(
            DiagnosticCode.TEXT_CHANGED,
            DiagnosticCode.TEXT_NOT_IN_LEDGER,
            DiagnosticCode.TEXT_MOVED,
            DiagnosticCode.WORDS_NOT_THERE,
            DiagnosticCode.PLACE_RENUMBERED);

    @Test
    void aDraftFitsItsDocumentAndNothingElse() throws Exception {
        Source document = Documents.madeUp();
        Source ledger = new Source("draft.csv", Draft.of(Optional.empty(), Document.of(document)));
        Policy policy = policy(CASES.resolve("HIP517-not-at-hand/input.hip"));

        assertThat(Mutations.harmless(document, 1))
                .allSatisfy(mutant ->
                        assertThat(found(policy, ledger, mutant)).doesNotContainAnyElementsOf(ABOUT_THE_DOCUMENT));
        assertThat(Mutations.harmful(document, 1))
                .allSatisfy(mutant -> assertThat(found(policy, ledger, mutant)).containsAnyElementsOf(CHANGED));
    }

    @Test
    void theShippedLedgerFitsItsDocument() throws Exception {
        Source document = published();
        Source ledger = read(SHIPPED.resolve("home-infusion.ledger.csv"));
        Policy policy = policy(SHIPPED.resolve("home-infusion.hip"));

        assertThat(check(policy, ledger, document)).isEmpty();
        assertThat(Mutations.harmless(document, 2))
                .allSatisfy(mutant -> assertThat(found(policy, ledger, mutant)).isEmpty());
        List<Mutant> harmful = Mutations.harmful(document, 2);
        assertThat(IntStream.range(0, harmful.size()).filter(i -> i % 7 == 0).mapToObj(harmful::get))
                .allSatisfy(mutant -> assertThat(found(policy, ledger, mutant)).containsAnyElementsOf(CHANGED));
    }

    @Test
    void aDraftKeepsWhatIsKnown() throws Exception {
        Path folder = CASES.resolve("HIP517-not-at-hand");
        Ledger ledger =
                LedgerReader.read(read(folder.resolve("input.ledger.csv"))).ledger();
        String same =
                read(CASES.resolve("HIP519-counted-otherwise/document.txt")).text();
        Document changed = Document.of(new Source(
                "changed.txt",
                same.replace("- Teaching", "- Nobody may call.\n- Teaching").replace("twice", "thrice")));

        assertThat(Draft.of(Optional.of(ledger), Document.of(new Source("same.txt", same))))
                .isEqualTo(ledger.source().text());
        assertThat(Draft.of(Optional.of(ledger), changed).lines())
                .contains(
                        "N2,\"Visits 1, sentence 2\",6620-7b04-21a5,which a drug,carried out,visit-day drug,",
                        "N3,\"Visits 1, item 2\",2acf-292f-5e2d,Teaching,waived,,claims do not say what a visit was for")
                .anyMatch(line -> line.matches(",\"Visits 1, item 1\",[0-9a-f-]{14},Nobody may,,,"))
                .anyMatch(line -> line.matches(
                        "N4,\"Visits 1, item 3\",[0-9a-f-]{14},A nurse may call,,,nothing follows from it"));
    }

    private static List<DiagnosticCode> found(Policy policy, Source ledger, Mutant mutant) {
        return check(policy, ledger, mutant.source()).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static List<Diagnostic> check(Policy policy, Source ledger, Source document) {
        Papers papers = new Papers(Optional.of(ledger), Optional.of(document));
        return LedgerCheck.check(PolicyFamily.of(policy), new Beside() {
            @Override
            public Optional<Reader> open(String name, String file) {
                return Optional.empty();
            }

            @Override
            public Papers papers(String name, Optional<String> called) {
                return papers;
            }
        });
    }

    private static Source published() {
        return Documents.all().stream()
                .filter(source -> source.name().startsWith("cpcp019"))
                .findFirst()
                .orElseGet(() -> Assumptions.abort("the policy's document is not at hand"));
    }

    private static Policy policy(Path file) throws Exception {
        return PolicyReader.read(read(file)).policy().orElseThrow();
    }

    private static Source read(Path file) throws Exception {
        return new Source(file.getFileName().toString(), Files.readString(file));
    }
}
