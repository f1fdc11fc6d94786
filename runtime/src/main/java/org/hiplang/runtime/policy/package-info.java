/** What a compiled policy is, what is known beyond a claim, and sets of codes and modifiers. */
@NullMarked
package org.hiplang.runtime.policy;

import org.jspecify.annotations.NullMarked;
