/** From text to syntax; the only package that knows ANTLR. */
@NullMarked
package org.hiplang.dsl.parse;

import org.jspecify.annotations.NullMarked;
