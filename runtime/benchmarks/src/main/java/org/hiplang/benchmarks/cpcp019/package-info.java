/**
 * The whole of CPCP019, version 2.0 as its author reads it, written by hand in two ways: by an expert for speed, and
 * plainly. Both find what the compiled policy finds of a claim of which nothing more is known.
 */
@NullMarked
package org.hiplang.benchmarks.cpcp019;

import org.jspecify.annotations.NullMarked;
