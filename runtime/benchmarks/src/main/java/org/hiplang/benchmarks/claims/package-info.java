/** Draws claims, the same from the same seed, each as plain objects and as the runtime's packed claim. */
@NullMarked
package org.hiplang.benchmarks.claims;

import org.jspecify.annotations.NullMarked;
