package org.hiplang.dsl.syntax;

import java.util.Optional;

/**
 * {@code if unknown, presume yes where administration is taken-as-given}.
 *
 * @param where under which reading; always where absent
 */
public record PresumptionSyntax(Name value, Optional<ConditionSyntax.FactIs> where) {}
