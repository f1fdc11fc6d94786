package org.hiplang.dsl.syntax;

import java.util.Optional;
import org.hiplang.dsl.model.Period;
import org.hiplang.dsl.source.Span;

/**
 * {@code came within 12 months before that day}.
 *
 * @param count how many days, weeks, months or years
 * @param before where the day stands that is looked back from
 * @param thatDay false: {@code its first day}
 */
public record CameSyntax(Span span, Period.Unit unit, Optional<Name> count, Span before, boolean thatDay) {}
