package org.hiplang.dsl.syntax;

import org.hiplang.dsl.model.Comparison;

/**
 * {@code is not more than 7}.
 *
 * @param number a number or the name of a fact
 */
public record ComparedSyntax(boolean is, Comparison how, Name number) {}
