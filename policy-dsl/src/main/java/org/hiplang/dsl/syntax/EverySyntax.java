package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * {@code in every 10 days}, {@code in every month}.
 *
 * @param days a number or the name of a fact; absent: a month
 */
public record EverySyntax(Span span, Optional<Name> days) {}
