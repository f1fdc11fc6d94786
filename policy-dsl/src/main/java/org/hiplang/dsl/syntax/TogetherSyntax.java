package org.hiplang.dsl.syntax;

import org.hiplang.dsl.source.Span;

/**
 * {@code together with lines with the same code that day}.
 *
 * @param thatDay false: whatever their days
 */
public record TogetherSyntax(Span span, LinesSyntax lines, boolean thatDay) {}
