/** How build, jar, start-up and judging grow with the rules of a policy, measured and drawn. */
@NullMarked
package org.hiplang.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
