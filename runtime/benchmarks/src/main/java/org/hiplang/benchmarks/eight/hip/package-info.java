/** The rules as Hip compiles them. */
@NullMarked
package org.hiplang.benchmarks.eight.hip;

import org.jspecify.annotations.NullMarked;
