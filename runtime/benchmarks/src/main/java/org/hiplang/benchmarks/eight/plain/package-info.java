/** The rules as loops over plain objects, as most people would write them. */
@NullMarked
package org.hiplang.benchmarks.eight.plain;

import org.jspecify.annotations.NullMarked;
