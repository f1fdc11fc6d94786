/** How Drools is used, whatever its rules. */
@NullMarked
package org.hiplang.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
