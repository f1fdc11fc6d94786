package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.hiplang.compiler.document.Document;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy with a ledger, with and without its document. */
class LedgerTest {
    private static final String DOCUMENT = "Visits\n\nA visit is paid only beside a per diem.\n";
    private static final String LEDGER = """
            statement,place,print,words,became,by,because
            ,Visits,%s,Visits,heading,,
            N1,"Visits 1, sentence 1",%s,paid only,carried out,visit-needs-per-diem,
            """.formatted(print(0), print(1));

    @TempDir
    Path folder;

    private Project project;
    private Path document;

    @BeforeEach
    void aPolicyWithALedger() throws IOException {
        project = new Project(folder);
        document = Files.createDirectory(folder.resolve("papers")).resolve("visits.txt");
        Files.writeString(document, DOCUMENT);
        project.write(
                "visits.hip",
                Project.VISITS
                        .replace("cites \"Visits\" 1", "cites N1 \"Visits\" 1 \"a per diem\"")
                        .replace("from 2020-01-01\n", "from 2020-01-01\n  document \"visits.txt\"\n"));
        project.write("visits.ledger.csv", LEDGER);
    }

    private static String print(int unit) {
        return Document.of(new Source("visits.txt", DOCUMENT)).units().get(unit).print();
    }

    @Test
    void withoutTheDocumentOneLineSaysSo() throws Exception {
        project.failOnWarnings = true;
        assertThat(project.generate().entries())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("info: " + project.sources().resolve("visits.ledger.csv") + ":[1,1] prints, places");
    }

    @Test
    void theDocumentIsAFileOrAFolderOfThem() throws Exception {
        project.document = Optional.of(document);
        assertThat(project.generate().entries()).containsExactly("info: Compiled 1 policy");
        project.document = Optional.of(folder.resolve("papers"));
        assertThat(project.generate().last()).startsWith("info: Nothing changed");
        project.document = Optional.of(project.sources());
        assertThat(project.generate().entries()).hasSize(2);
        project.document = Optional.of(folder.resolve("none"));
        assertThatThrownBy(() -> project.generate()).hasMessageContaining("document: there is no ");
    }

    @Test
    void aChangedDocumentBreaksTheBuild() throws Exception {
        project.document = Optional.of(document);
        project.generate();
        Files.writeString(document, DOCUMENT.replace("only", "even"));
        RecordingLog log = new RecordingLog();

        assertThatThrownBy(() -> project.generate(log))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 errors in 1 policy");
        assertThat(log.entries())
                .anyMatch(entry -> entry.startsWith("error: "
                        + project.sources().resolve("visits.ledger.csv") + ":[3,27] the document says something else"))
                .anyMatch(entry -> entry.contains("`paid only` does not stand at"));
    }

    @Test
    void aChangedLedgerIsSeen() throws Exception {
        project.generate();
        project.write("visits.ledger.csv", LEDGER.replace("carried out", "waived"));
        RecordingLog log = new RecordingLog();

        assertThatThrownBy(() -> project.generate(log)).hasMessage("1 error in 1 policy");
        assertThat(log.entries()).anyMatch(entry -> entry.contains("error[HIP505]"));
    }
}
