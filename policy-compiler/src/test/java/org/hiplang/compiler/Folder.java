package org.hiplang.compiler;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hiplang.compiler.ledger.Papers;

/** What lies in a folder of test policies. */
record Folder(Path path, Papers papers) implements Beside {
    static Folder of(Path path) {
        return new Folder(path, Papers.NONE);
    }

    @Override
    public Optional<Reader> open(String policy, String file) {
        try {
            Path table = path.resolve(file);
            return Files.exists(table) ? Optional.of(Files.newBufferedReader(table)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Papers papers(String policy, Optional<String> document) {
        return papers;
    }
}
