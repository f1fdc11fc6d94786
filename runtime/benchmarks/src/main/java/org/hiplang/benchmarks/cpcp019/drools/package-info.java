/** All of CPCP019 in Drools, as an executable model. */
@NullMarked
package org.hiplang.benchmarks.cpcp019.drools;

import org.jspecify.annotations.NullMarked;
