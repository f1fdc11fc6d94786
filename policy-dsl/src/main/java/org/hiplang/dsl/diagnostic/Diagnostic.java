package org.hiplang.dsl.diagnostic;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * One thing that is wrong with a policy.
 *
 * @param code what kind of thing; {@code hip explain} prints its page
 * @param span where
 * @param message what, in policy words: lower case, no final stop, the author's words in backticks
 * @param label a few words under the caret, if they help
 * @param help how to mend it, if there is something to say
 */
public record Diagnostic(
        DiagnosticCode code, Span span, String message, Optional<String> label, Optional<String> help) {
    /** Without label and help. */
    public static Diagnostic of(DiagnosticCode code, Span span, String message) {
        return new Diagnostic(code, span, message, Optional.empty(), Optional.empty());
    }

    /** The same with words under the caret. */
    public Diagnostic label(String words) {
        return new Diagnostic(code, span, message, Optional.of(words), help);
    }

    /** The same with a way to mend it. */
    public Diagnostic help(String words) {
        return new Diagnostic(code, span, message, label, Optional.of(words));
    }
}
