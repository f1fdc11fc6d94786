package org.hiplang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hiplang.compiler.ledger.Papers;
import org.hiplang.dsl.source.Source;

/**
 * The ledgers of policies, which lie beside them, and their documents, which lie wherever the user says.
 *
 * @param policies the policies, which are named after their files
 * @param documents the document, or a folder with those that the policies name
 */
record PolicyPapers(List<Source> policies, Optional<Path> documents) {
    PolicyPapers {
        policies = List.copyOf(policies);
    }

    /** Those of a policy, and what its header calls its document. */
    Papers of(String policy, Optional<String> document) {
        Optional<Source> ledger =
                hasLedger(policy) ? Optional.of(PolicySources.source(ledger(policy))) : Optional.empty();
        return new Papers(ledger, document(document).map(PolicySources::source));
    }

    /** Whether some policy has a ledger. */
    boolean hasLedgers() {
        return policies.stream().anyMatch(policy -> hasLedger(policy.name()));
    }

    private Optional<Path> document(Optional<String> name) {
        return documents.flatMap(place -> Files.isDirectory(place)
                ? name.map(place::resolve).filter(Files::isRegularFile)
                : Optional.of(place).filter(file -> isOnlyLedger() || isNamed(file, name)));
    }

    private static Path ledger(String policy) {
        return Path.of(Papers.ledgerOf(policy));
    }

    private static boolean hasLedger(String policy) {
        return Files.exists(ledger(policy));
    }

    /** A document by any name belongs to the one policy that has a ledger. */
    private boolean isOnlyLedger() {
        return policies.stream().filter(policy -> hasLedger(policy.name())).count() <= 1;
    }

    private static boolean isNamed(Path file, Optional<String> document) {
        return document.equals(Optional.of(String.valueOf(file.getFileName())));
    }
}
