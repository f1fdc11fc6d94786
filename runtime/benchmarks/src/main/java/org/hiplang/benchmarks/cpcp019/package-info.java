/**
 * The whole of CPCP019, version 2.0 as its author reads it: as Hip compiles it, by an expert's hand for speed, and in packages
 * of their own plainly and in several engines. All find what the compiled policy finds of a claim of which nothing more is
 * known.
 */
@NullMarked
package org.hiplang.benchmarks.cpcp019;

import org.jspecify.annotations.NullMarked;
