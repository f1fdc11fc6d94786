/** The rules by an expert's hand, over the packed claims that Hip judges, without garbage. */
@NullMarked
package org.hiplang.benchmarks.eight.expert;

import org.jspecify.annotations.NullMarked;
