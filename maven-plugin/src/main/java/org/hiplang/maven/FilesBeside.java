package org.hiplang.maven;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.Source;

/**
 * The files in the folder of a policy, and in their place those of the same names in a folder of tables.
 *
 * @param sources the folder that the policies' names begin in
 * @param tables the other folder
 * @param libraries what the project's dependencies ship
 * @param papers the ledgers and documents of the policies; nothing is held against them where absent
 */
record FilesBeside(Path sources, Optional<Path> tables, DependencyLibraries libraries, Optional<PolicyPapers> papers)
        implements Beside {
    /** What lies beside policies, of which each is held against its ledger. */
    static FilesBeside of(
            List<Source> policies,
            Path sources,
            Optional<Path> tables,
            DependencyLibraries libraries,
            Optional<Path> documents)
            throws IOException {
        if (documents.isPresent() && !Files.exists(documents.get())) {
            throw new IOException("document: there is no " + documents.get());
        }
        if (tables.isPresent() && !Files.isDirectory(tables.get())) {
            throw new IOException("tables: there is no folder " + tables.get());
        }
        return new FilesBeside(sources, tables, libraries, Optional.of(new PolicyPapers(sources, policies, documents)));
    }

    @Override
    public Papers papers(String policy, Optional<String> document) {
        return papers.map(all -> all.of(policy, document)).orElse(Papers.NONE);
    }

    @Override
    public Optional<Reader> open(String policy, String file) {
        Optional<Path> found = find(policy, file);
        try {
            if (found.isEmpty()) {
                return libraries.open(policy, file);
            }
            // A directory opens like a file, and breaks only when it is read.
            if (Files.isDirectory(found.get())) {
                throw new UncheckedIOException("is a directory", new IOException());
            }
            return Optional.of(Files.newBufferedReader(found.get(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read", e);
        }
    }

    /** The tables that policies name, each where it is taken from. */
    List<Path> tables(List<Source> policies) {
        return policies.stream()
                .flatMap(policy ->
                        PolicyReader.tables(policy).stream().flatMap(file -> find(policy.name(), file).stream()))
                .filter(Files::isRegularFile)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Path> find(String policy, String file) {
        Path beside = sources.resolve(policy).resolveSibling(file);
        return Stream.concat(tables.stream().map(folder -> folder.resolve(file)), Stream.of(beside))
                .filter(Files::exists)
                .findFirst();
    }
}
