/** What follows from a policy: which codes its sets hold, what its rules read, and the layers they are judged in. */
@NullMarked
package org.hiplang.compiler.meaning;

import org.jspecify.annotations.NullMarked;
