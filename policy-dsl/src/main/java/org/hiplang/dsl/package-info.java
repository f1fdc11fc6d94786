/** The way in: from the text of a policy to its meaning. */
@NullMarked
package org.hiplang.dsl;

import org.jspecify.annotations.NullMarked;
