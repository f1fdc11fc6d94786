/** The whole pipeline on one page. */
@NullMarked
package org.hiplang.compiler;

import org.jspecify.annotations.NullMarked;
