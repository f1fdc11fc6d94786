/** The rules as expressions of cel-java. */
@NullMarked
package org.hiplang.benchmarks.eight.cel;

import org.jspecify.annotations.NullMarked;
