package org.hiplang.dsl.resolve;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.model.Policy;

/**
 * What came of resolving.
 *
 * @param policy absent where a name is unknown, a shape wrong or a part missing
 */
public record Resolution(Optional<Policy> policy, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Resolution {
        diagnostics = List.copyOf(diagnostics);
    }
}
