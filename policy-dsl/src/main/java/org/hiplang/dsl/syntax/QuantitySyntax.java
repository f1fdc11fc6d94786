package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.model.Condition.Quantity.Bound;
import org.hiplang.dsl.source.Span;

/**
 * {@code no other}, {@code at least 2}.
 *
 * @param count the number written, or the name of a fact; absent for {@code a} (1) and {@code no} (0)
 * @param total {@code units} or {@code days} of the lines, where these are counted and not the lines
 * @param strict whether the number itself is out: {@code more than 2}, {@code fewer than 2}
 */
public record QuantitySyntax(
        Span span, Bound bound, Optional<Name> count, Optional<Name> total, boolean strict, boolean other) {
    /** Whether something is added up, or lines are held against a number that is not written out. */
    public boolean isTotal() {
        return total.isPresent()
                || count.filter(written -> !Character.isDigit(written.text().charAt(0)))
                        .isPresent();
    }
}
