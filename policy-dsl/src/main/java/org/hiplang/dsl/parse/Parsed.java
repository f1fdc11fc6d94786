package org.hiplang.dsl.parse;

import java.util.List;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.syntax.PolicySyntax;

/** What could be read of a file, and what could not. */
public record Parsed(PolicySyntax policy, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }
}
