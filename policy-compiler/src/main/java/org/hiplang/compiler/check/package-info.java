/** What must hold of a policy as a whole, one class a check, and the layers that its rules are judged in. */
@NullMarked
package org.hiplang.compiler.check;

import org.jspecify.annotations.NullMarked;
