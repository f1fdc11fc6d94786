/** What must hold of a policy as a whole, one class a check. */
@NullMarked
package org.hiplang.compiler.check;

import org.jspecify.annotations.NullMarked;
