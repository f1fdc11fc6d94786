/** A compiled policy as an application sees it: what it is, what it asks for, and the one call that judges a claim. */
@NullMarked
package org.hiplang.runtime.policy;

import org.jspecify.annotations.NullMarked;
