package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * {@code together with lines with the same code that day}.
 *
 * @param thatDay false: whatever their days
 * @param came when they came, as in {@code that came before that day}
 */
public record TogetherSyntax(Span span, LinesSyntax lines, boolean thatDay, Optional<CameSyntax> came) {}
