package org.hiplang.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.dsl.PolicyReader;
import org.hiplang.dsl.source.Source;

/**
 * The ledgers of policies, which lie beside them, and their documents, which lie wherever the user says.
 *
 * @param sources the folder that the policies' names begin in
 * @param policies the policies
 * @param documents the document, or a folder with those that the policies name
 */
record PolicyPapers(Path sources, List<Source> policies, Optional<Path> documents) {
    PolicyPapers {
        policies = List.copyOf(policies);
    }

    /** Those of a policy, and what its header calls its document. */
    Papers of(String policy, Optional<String> document) {
        String name = Papers.ledgerOf(policy);
        if (!hasLedger(policy)) {
            return Papers.NONE;
        }
        Optional<Path> file = documents.flatMap(place -> Files.isDirectory(place)
                ? document.map(place::resolve).filter(Files::isRegularFile)
                : Optional.of(place).filter(given -> isOnlyLedger() || isNamed(given, document)));
        return new Papers(
                Optional.of(read(name, sources.resolve(name))), file.map(found -> read(found.toString(), found)));
    }

    /** Every paper that a check would read. */
    Stream<Source> all() {
        return policies.stream()
                .map(policy -> of(policy.name(), PolicyReader.document(policy)))
                .flatMap(papers -> Stream.concat(papers.ledger().stream(), papers.document().stream()));
    }

    private boolean hasLedger(String policy) {
        return Files.isRegularFile(sources.resolve(Papers.ledgerOf(policy)));
    }

    private boolean isOnlyLedger() {
        return policies.stream().filter(policy -> hasLedger(policy.name())).count() == 1;
    }

    private static boolean isNamed(Path file, Optional<String> document) {
        return document.equals(Optional.of(String.valueOf(file.getFileName())));
    }

    private static Source read(String name, Path file) {
        try {
            return new Source(name, Files.readString(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(name + " cannot be read in UTF-8", problem);
        }
    }
}
