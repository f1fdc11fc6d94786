package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code each line in supply}, {@code each day of a line not in supply}. */
public record SubjectSyntax(Span span, boolean byDay, Optional<SetSyntax> codes, boolean outside) {}
