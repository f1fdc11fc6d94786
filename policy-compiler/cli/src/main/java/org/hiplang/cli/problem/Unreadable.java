package org.hiplang.cli.problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file cannot be read, as far as can be seen without reading it. */
public final class Unreadable {
    private Unreadable() {}

    /** The rest of a sentence that begins with the file's name; nothing where the file can be read. */
    public static Optional<String> why(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of("is a directory");
        }
        if (Files.isReadable(file)) {
            return Optional.empty();
        }
        return Optional.of(Files.exists(file) ? "may not be read" : "does not exist");
    }
}
