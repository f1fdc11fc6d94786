package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiplang.maven.State.Kind;
import org.hiplang.maven.State.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
    private static final State STATE = new State(
            Fingerprint.of("inputs"),
            List.of(
                    new Output(Kind.JAVA, "hip/visits/Visits.java", Fingerprint.of("a")),
                    new Output(Kind.RESOURCE, "META-INF/hip/nursing visits.hip", Fingerprint.of("b"))));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        StateFile file = new StateFile(folder.resolve("hip/default.state"));
        file.write(STATE);

        assertThat(file.read()).isEqualTo(STATE);
        assertThat(Project.files(folder)).containsOnlyKeys("hip/default.state");
    }

    @Test
    void aMissingFileRemembersNothing() throws IOException {
        assertThat(new StateFile(folder.resolve("default.state")).read()).isEqualTo(State.NONE);
    }

    @Test
    void aFileThatIsNotUnderstoodRemembersNothing() throws IOException {
        StateFile file = new StateFile(folder.resolve("default.state"));
        for (String text : List.of("", "hip state 2\nx\n", "hip state 1\nx\nJAVA Visits.java\n")) {
            Files.writeString(file.path(), text);
            assertThat(file.read()).isEqualTo(State.NONE);
        }
        Files.write(file.path(), new byte[] {(byte) 0xE9, '\n', (byte) 0x80});
        assertThat(file.read()).isEqualTo(State.NONE);
    }
}
