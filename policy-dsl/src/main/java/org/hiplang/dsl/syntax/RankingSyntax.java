package org.hiplang.dsl.syntax;

import org.hiplang.dsl.source.Span;

/** {@code by work-value, smallest first}. */
public record RankingSyntax(Span span, Name number, boolean smallestFirst) {}
