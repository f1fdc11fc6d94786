package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hiplang.dsl.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFolderTest {
    @TempDir
    Path folder;

    @Test
    void policiesOfAllFoldersAreReadByName() throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(folder.resolve("b/c/z.hip"), "z");
        Files.writeString(folder.resolve("b.hip"), "b");
        Files.writeString(folder.resolve("a.hip"), "a");
        Files.writeString(folder.resolve("notes.txt"), "no policy");

        assertThat(new PolicyFolder(folder).read())
                .containsExactly(new Source("a.hip", "a"), new Source("b.hip", "b"), new Source("b/c/z.hip", "z"));
    }

    @Test
    void aMissingFolderHasNone() throws IOException {
        assertThat(new PolicyFolder(folder.resolve("none")).read()).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("a.hip"), new byte[] {'-', '-', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> new PolicyFolder(folder).read())
                .hasMessage(folder.resolve("a.hip") + " is not UTF-8 from line 1, column 3 on: save it as UTF-8");
    }

    @Test
    void aLinkToNothingIsNamed() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.hip"), folder.resolve("gone.hip"));

        assertThatThrownBy(() -> new PolicyFolder(folder).read())
                .hasMessage(folder.resolve("a.hip") + " is a link to a file that does not exist");
    }
}
