/** The one call that judges a claim: what an edit jar offers to applications. */
@NullMarked
package org.hiplang.runtime;

import org.jspecify.annotations.NullMarked;
