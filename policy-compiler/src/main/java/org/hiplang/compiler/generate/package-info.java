/** From plan to Java files; the only package that knows JavaPoet. */
@NullMarked
package org.hiplang.compiler.generate;

import org.jspecify.annotations.NullMarked;
