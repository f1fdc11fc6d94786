package org.hiplang.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.ledger.Papers;

/** The files in the folder of a policy. */
final class FilesBeside implements Beside {
    private final PolicyPapers papers;

    /** Without documents. */
    FilesBeside() {
        this(new PolicyPapers(null));
    }

    FilesBeside(PolicyPapers papers) {
        this.papers = papers;
    }

    @Override
    public Papers papers(String policy) {
        return papers.of(PolicyPapers.read(Path.of(policy)));
    }

    @Override
    public Optional<Reader> open(String policy, String file) {
        Path path = Path.of(policy).resolveSibling(file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newBufferedReader(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Problem.of(CliCode.UNREADABLE, "`" + path + "` cannot be read")
                    .exception();
        }
    }
}
