package org.hiplang.dsl.diagnostic;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** What is said of an amended version, told to whoever wrote the amendment. */
public final class AmendedDiagnostic {
    private AmendedDiagnostic() {}

    /**
     * The diagnostic; what is found in the version's own file is told at the amendment where it is an error, since the
     * version alone had none, and not again where it is a warning.
     *
     * @param amendment the header of the amendment
     */
    public static Optional<Diagnostic> of(Diagnostic diagnostic, Span amendment) {
        if (diagnostic.span().source().equals(amendment.source())) {
            return Optional.of(diagnostic);
        }
        return Optional.of(diagnostic)
                .filter(found -> found.code().severity() == Severity.ERROR)
                .map(found -> new Diagnostic(
                        found.code(),
                        amendment,
                        "with this amendment, " + found.message(),
                        found.label(),
                        found.help()));
    }
}
