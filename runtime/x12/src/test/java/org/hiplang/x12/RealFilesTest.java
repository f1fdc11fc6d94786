package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files of other projects, which are not part of this one: the test is left out where they are not at hand. */
class RealFilesTest {
    @TestFactory
    Stream<DynamicTest> everyFileYieldsSomething() throws IOException {
        Path claims = claims().orElse(null);
        if (claims == null) {
            return Assumptions.abort("no directory shared/data/claims stands beside the project or above it");
        }
        try (Stream<Path> files = Files.list(claims)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> assertReads(file)));
        }
    }

    private static void assertReads(Path file) throws IOException {
        try (ClaimReader reader = ClaimReader.open(Files.newInputStream(file))) {
            assertThat(reader).toIterable().isNotEmpty();
            assertThat(reader.bytesRead()).isEqualTo(Files.size(file));
        }
    }

    private static Optional<Path> claims() {
        return Stream.iterate(Path.of("").toAbsolutePath(), directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolveSibling("shared/data/claims"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
