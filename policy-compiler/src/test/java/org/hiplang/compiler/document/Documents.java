package org.hiplang.compiler.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hiplang.dsl.source.Source;

/** The documents that tests cut: one made up, and a published one where it is at hand. */
public final class Documents {
    private static final Path MADE_UP = Path.of("src/test/documents/visits.txt");
    private static final Path SHARED = Path.of(System.getProperty("hip.shared", "../../shared"));

    private Documents() {}

    /** Their texts. */
    public static List<Source> all() {
        return Stream.of(MADE_UP, SHARED.resolve("source/cpcp019-home-infusion.txt"))
                .filter(Files::isRegularFile)
                .map(Documents::read)
                .toList();
    }

    /** The one that is always there. */
    public static Source madeUp() {
        return read(MADE_UP);
    }

    private static Source read(Path file) {
        try {
            return new Source(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
