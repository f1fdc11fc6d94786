package org.hiplang.dsl;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;

/**
 * What came of reading the files of a policy.
 *
 * @param family the policy in all its editions; present if and only if no diagnostic is an error
 * @param diagnostics errors and warnings in the order of their files and places
 */
public record Reading(Optional<PolicyFamily> family, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The newest version. */
    public Optional<Policy> policy() {
        return family.map(PolicyFamily::newest);
    }
}
