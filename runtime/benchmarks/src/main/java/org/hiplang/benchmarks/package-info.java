/** Compiled policies measured against the same rules written otherwise. */
@NullMarked
package org.hiplang.benchmarks;

import org.jspecify.annotations.NullMarked;
