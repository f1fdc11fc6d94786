/** Tests of the reader, with files made up for them. */
@NullMarked
package org.hiplang.x12;

import org.jspecify.annotations.NullMarked;
