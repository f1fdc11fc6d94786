package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.model.Period;
import org.hiplang.dsl.source.Span;

/**
 * When lines came.
 *
 * @param before the day that is looked back or ahead from, or that they came on, where it is named
 */
public record CameSyntax(Span span, When when, Optional<JudgedDay> before) {
    /** How long before. */
    public sealed interface When {}

    /**
     * {@code within 12 months before}, {@code less than 12 months before}, {@code before … in the same calendar year}.
     *
     * @param count how many days, weeks, months or years, or the name of a fact
     * @param strict {@code less than}
     */
    public record Back(Period.Unit unit, Optional<Name> count, boolean strict) implements When {}

    /**
     * {@code since the last other line in evaluation}.
     *
     * @param other whether the subject itself does not count
     */
    public record Since(boolean other, LinesSyntax lines) implements When {}

    /** {@code within 3 days after}. */
    public record After(Period.Unit unit, Name count) implements When {}

    /** {@code on that day}, {@code on one of its days}. */
    public record OnTheDay() implements When {}

    /** {@code in each of the 3 calendar months before}. */
    public record InEach(Period.Unit unit, Name count) implements When {}

    /**
     * The day that is looked back or ahead from, or that they came on.
     *
     * @param thatDay false: one of the line's days, as the words say
     * @param ofALine what is written where a line is judged
     */
    public record JudgedDay(Span span, boolean thatDay, String ofALine) {}
}
