package org.hiplang.compiler.ledger;

import java.util.Optional;
import org.hiplang.dsl.source.Source;

/**
 * What lies beside a policy.
 *
 * @param ledger its ledger, if it has one: of {@code NAME.hip} the file {@code NAME.ledger.csv}
 * @param document the text of its document, where it is at hand
 */
public record Papers(Optional<Source> ledger, Optional<Source> document) {
    /** A policy alone. */
    public static final Papers NONE = new Papers(Optional.empty(), Optional.empty());

    /** What the ledger of a policy's file is called. */
    public static String ledgerOf(String policy) {
        return policy.replaceFirst("\\.hip$", "") + ".ledger.csv";
    }
}
