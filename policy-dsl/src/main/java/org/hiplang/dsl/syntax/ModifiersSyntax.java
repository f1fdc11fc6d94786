package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code modifiers concurrent "second or third therapy": SH, SJ}. */
public record ModifiersSyntax(Span span, Name name, Optional<String> label, SetSyntax items) {}
