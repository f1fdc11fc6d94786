package org.hiplang.compiler;

import java.io.Reader;
import java.util.Optional;
import org.hiplang.compiler.ledger.Papers;

/** What lies beside a policy's files: whoever calls the compiler opens it, since the compiler itself reads no file. */
@FunctionalInterface
public interface Beside {
    /** Nothing does. */
    Beside NOTHING = (policy, file) -> Optional.empty();

    /**
     * The text of a file that a policy names, to be closed by the compiler; absent where there is none.
     *
     * @param policy the name of the policy's file
     * @param file as the policy writes it, as in {@code drugs.csv}
     * @throws java.io.UncheckedIOException if there is one that cannot be read; its message is the rest of a sentence that
     *     begins with the file's name, as in {@code is a directory}
     */
    Optional<Reader> open(String policy, String file);

    /**
     * A policy's ledger and its document, each where it is at hand.
     *
     * @param policy the name of the policy's file
     * @param document what the policy's header calls its document, if it does
     */
    default Papers papers(String policy, Optional<String> document) {
        return Papers.NONE;
    }
}
