/** Runs what the others declare as benchmarks and prints it as tables. */
@NullMarked
package org.hiplang.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
