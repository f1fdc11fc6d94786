package org.hiplang.compiler;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;

/**
 * What compiling a policy came to.
 *
 * @param policy the compiled policy, if there was no error
 * @param diagnostics errors and warnings
 */
public record Compilation(Optional<CompiledPolicy> policy, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }
}
