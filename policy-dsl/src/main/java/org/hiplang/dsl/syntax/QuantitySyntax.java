package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.model.Condition.Quantity.Bound;
import org.hiplang.dsl.source.Span;

/**
 * {@code no other}, {@code at least 2}.
 *
 * @param count the number written, or with {@code total} perhaps the name of a fact; absent for {@code a} (1) and {@code no} (0)
 * @param total {@code units} or {@code days} of the lines, where these are counted and not the lines
 * @param strict whether the number itself is out: {@code more than 2}, {@code fewer than 2}
 */
public record QuantitySyntax(
        Span span, Bound bound, Optional<Name> count, Optional<Name> total, boolean strict, boolean other) {}
