package org.hiplang.compiler.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hiplang.compiler.document.Comparison.Kind;
import org.hiplang.compiler.document.Document;
import org.hiplang.compiler.ledger.Impact.Change;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;

/** A new version of a document names what it touches. */
class ImpactTest {
    private static final Path CASE = Path.of("src/test/cases/HIP519-counted-otherwise");

    @Test
    void aChangedStatementTouchesItsRulesAndExamples() throws IOException {
        Change change = change("on which a drug", "on which no drug");

        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.statements()).containsExactly("N2");
        assertThat(change.rules()).containsExactly("visit-day");
        assertThat(change.examples()).containsExactly("two days, and a drug on the first");
    }

    @Test
    void aNewSentenceTouchesWhatCitesItsParagraph() throws IOException {
        Change change = change("It is paid only", "It is free. It is paid only");

        assertThat(change.kind()).isEqualTo(Kind.ADDED);
        assertThat(change.statements()).isEmpty();
        assertThat(change.rules()).containsExactly("visit-day");
    }

    @Test
    void aSentenceThatIsGoneKeepsItsStatement() throws IOException {
        Change change = change("- Teaching is no visit.\n", "");

        assertThat(change.kind()).isEqualTo(Kind.REMOVED);
        assertThat(change.statements()).containsExactly("N3");
        assertThat(change.rules()).isEmpty();
    }

    @Test
    void aSentenceThatMovedIsOneChange() throws IOException {
        String moved =
                document().replace("- Teaching is no visit.\n", "").replace("plan.", "plan.\n\nTeaching is no visit.");

        assertThat(impact(moved).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.statements()).containsExactly("N3");
        });
    }

    @Test
    void whatIsOnlyCountedOtherwiseIsNoChange() throws IOException {
        Impact impact = impact(document().replace("nurse. It", "nurse.\n\nIt"));

        assertThat(impact.changes()).isEmpty();
        assertThat(impact.renumbered()).isEqualTo(4);
    }

    private static Change change(String words, String others) throws IOException {
        assertThat(document()).contains(words);
        Impact impact = impact(document().replace(words, others));
        assertThat(impact.changes()).hasSize(1);
        return impact.changes().get(0);
    }

    private static Impact impact(String after) throws IOException {
        Policy policy = PolicyReader.read(read("input.hip")).policy().orElseThrow();
        Ledger ledger = LedgerReader.read(read("input.ledger.csv")).ledger();
        return Impact.of(
                policy,
                Optional.of(ledger),
                Document.of(read("document.txt")),
                Document.of(new Source("after.txt", after)));
    }

    private static String document() throws IOException {
        return read("document.txt").text();
    }

    private static Source read(String name) throws IOException {
        return new Source(name, Files.readString(CASE.resolve(name)));
    }
}
