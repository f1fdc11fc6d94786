/** All of CPCP019 as expressions of cel-java. */
@NullMarked
package org.hiplang.benchmarks.cpcp019.cel;

import org.jspecify.annotations.NullMarked;
