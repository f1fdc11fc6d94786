/** The text of a policy and places in it. */
@NullMarked
package org.hiplang.dsl.source;

import org.jspecify.annotations.NullMarked;
