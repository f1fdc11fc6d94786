/** How much of a policy's conditions its examples show: which came out yes, no and unknown, and which never did. */
@NullMarked
package org.hiplang.compiler.coverage;

import org.jspecify.annotations.NullMarked;
