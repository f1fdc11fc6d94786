/** How long a fresh JVM takes to its first decision. */
@NullMarked
package org.hiplang.benchmarks.start;

import org.jspecify.annotations.NullMarked;
