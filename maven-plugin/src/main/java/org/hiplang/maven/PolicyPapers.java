package org.hiplang.maven;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.Source;

/**
 * What lies beside policies: ledgers in their folder, and documents wherever they are.
 *
 * @param directory the folder with the policies
 * @param documents the document, or a folder with those that the policies name, where one is at hand
 */
public record PolicyPapers(Path directory, Optional<Path> documents) {
    /** The papers of policies, by the policies' names. */
    Map<String, Papers> read(List<Source> policies) throws IOException {
        if (documents.isPresent() && !Files.exists(documents.get())) {
            throw new IOException("document: there is no " + documents.get());
        }
        Map<String, Papers> papers = new LinkedHashMap<>();
        for (Source policy : policies) {
            papers.put(policy.name(), of(policy));
        }
        return papers;
    }

    private Papers of(Source policy) throws IOException {
        String name = Papers.ledgerOf(policy.name());
        Path ledger = directory.resolve(name);
        if (!Files.isRegularFile(ledger)) {
            return Papers.NONE;
        }
        return new Papers(Optional.of(read(name, ledger)), document(policy));
    }

    private Optional<Source> document(Source policy) throws IOException {
        Optional<Path> place = documents.flatMap(given -> Files.isDirectory(given) ? within(given, policy) : documents);
        return place.isEmpty() ? Optional.empty() : Optional.of(read(place.get().toString(), place.get()));
    }

    /** The file in a folder that the policy's header names, if it is there. */
    private static Optional<Path> within(Path folder, Source policy) {
        return PolicyReader.read(policy)
                .policy()
                .flatMap(read -> read.document())
                .map(folder::resolve)
                .filter(Files::isRegularFile);
    }

    private static Source read(String name, Path file) throws IOException {
        try {
            return new Source(name, Files.readString(file));
        } catch (CharacterCodingException problem) {
            throw new IOException(name + " is not written in UTF-8", problem);
        }
    }
}
