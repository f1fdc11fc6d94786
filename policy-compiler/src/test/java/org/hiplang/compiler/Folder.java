package org.hiplang.compiler;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.dsl.source.Source;

/** What lies in a folder of test policies: tables, ledgers and documents. */
record Folder(Path path) implements Beside {
    @Override
    public Optional<Reader> open(String policy, String file) {
        return Optional.of(path.resolve(file)).filter(Files::exists).map(Folder::text);
    }

    @Override
    public Papers papers(String policy, Optional<String> document) {
        return new Papers(source(Papers.ledgerOf(policy)), document.flatMap(this::source));
    }

    private static Reader text(Path file) {
        try {
            return Files.newBufferedReader(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Source> source(String name) {
        return Optional.of(path.resolve(name)).filter(Files::exists).map(Policies::read);
    }
}
