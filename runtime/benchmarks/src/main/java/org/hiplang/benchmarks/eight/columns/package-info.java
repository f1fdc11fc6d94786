/** The rules by an expert's hand who also chooses how claims are held: the floor. */
@NullMarked
package org.hiplang.benchmarks.eight.columns;

import org.jspecify.annotations.NullMarked;
