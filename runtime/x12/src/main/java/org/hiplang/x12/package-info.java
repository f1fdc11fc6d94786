/** Claims out of X12 837P files, one at a time and in constant memory. */
@NullMarked
package org.hiplang.x12;

import org.jspecify.annotations.NullMarked;
