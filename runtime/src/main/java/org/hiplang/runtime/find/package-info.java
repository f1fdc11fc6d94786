/** Finds where the rules of a policy hold, with the lines of a claim as bits of a long, and its days of service likewise. */
@NullMarked
package org.hiplang.runtime.find;

import org.jspecify.annotations.NullMarked;
