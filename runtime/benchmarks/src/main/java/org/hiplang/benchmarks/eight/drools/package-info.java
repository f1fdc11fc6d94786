/** The rules in Drools, as an executable model. */
@NullMarked
package org.hiplang.benchmarks.eight.drools;

import org.jspecify.annotations.NullMarked;
