package org.hiplang.dsl.syntax;

import org.hiplang.dsl.model.Comparison;

/**
 * {@code less than 18 years}.
 *
 * @param is false: not so
 * @param number a number or the name of a fact
 * @param unit {@code day}, {@code months} and so on
 */
public record TimeSyntax(boolean is, Comparison how, Name number, Name unit) {}
