package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.model.Condition.Quantity.Bound;
import org.hiplang.dsl.source.Span;

/**
 * {@code no other}, {@code at least 2}.
 *
 * @param count the number written; absent for {@code a} (1) and {@code no} (0)
 * @param strict whether the number itself is out: {@code more than 2}, {@code fewer than 2}
 */
public record QuantitySyntax(Span span, Bound bound, Optional<Name> count, boolean strict, boolean other) {}
