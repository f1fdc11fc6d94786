/** CPCP019 as rules, loops and texts over plain objects, as most people would write them. */
@NullMarked
package org.hiplang.benchmarks.cpcp019.plain;

import org.jspecify.annotations.NullMarked;
