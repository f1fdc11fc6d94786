package org.hiplang.dsl;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.model.Policy;

/**
 * What came of reading a policy.
 *
 * @param policy present if and only if no diagnostic is an error
 * @param diagnostics errors and warnings in the order of their places
 */
public record Reading(Optional<Policy> policy, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }
}
