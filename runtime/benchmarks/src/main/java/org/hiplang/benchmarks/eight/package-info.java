/**
 * The eight rules of {@code eight-rules.hip} in several engines, one package each, and that all of them find the same.
 *
 * <p>No claim here has more than 64 lines, spans more than 64 days or lies before the rules are in force.
 */
@NullMarked
package org.hiplang.benchmarks.eight;

import org.jspecify.annotations.NullMarked;
