package org.hiplang.dsl.model;

import org.hiplang.dsl.source.Span;

/**
 * A file that holds a part of a policy.
 *
 * @param span its head
 * @param title what it holds, in the author's words
 */
public record Part(Span span, String title) {}
