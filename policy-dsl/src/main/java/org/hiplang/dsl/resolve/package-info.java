/** From syntax to policy: names looked up, shapes and dates checked. */
@NullMarked
package org.hiplang.dsl.resolve;

import org.jspecify.annotations.NullMarked;
