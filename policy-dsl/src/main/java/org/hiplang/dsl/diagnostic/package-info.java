/** What is wrong with a policy, as data, and how it is shown to its author. */
@NullMarked
package org.hiplang.dsl.diagnostic;

import org.jspecify.annotations.NullMarked;
