package org.hiplang.dsl.syntax;

import org.hiplang.dsl.source.Span;

/** A word, code, number, date or text that the author wrote, with its place; text is without its quotes. */
public record Name(Span span, String text) {}
