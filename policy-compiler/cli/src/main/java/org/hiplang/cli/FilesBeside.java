package org.hiplang.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hiplang.cli.problem.Unreadable;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.ledger.Papers;

/** The files in the folder of a policy, and its ledger and document where something is to be held against them. */
final class FilesBeside implements Beside {
    private final Optional<PolicyPapers> papers;

    /** Nothing is held against ledgers. */
    FilesBeside() {
        this.papers = Optional.empty();
    }

    /** Policies are held against their ledgers. */
    FilesBeside(PolicyPapers papers) {
        this.papers = Optional.of(papers);
    }

    @Override
    public Papers papers(String policy, Optional<String> document) {
        return papers.map(all -> all.of(policy, document)).orElse(Papers.NONE);
    }

    @Override
    public Optional<Reader> open(String policy, String file) {
        Path path = Path.of(policy).resolveSibling(file);
        try {
            if (!Files.exists(path)) {
                return Libraries.besideInJar(policy, file);
            }
            // A directory opens like a file, and breaks only when it is read.
            if (Files.isDirectory(path)) {
                throw new IOException("a directory");
            }
            return Optional.of(Files.newBufferedReader(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(Unreadable.why(path).orElse("cannot be read"), e);
        }
    }
}
