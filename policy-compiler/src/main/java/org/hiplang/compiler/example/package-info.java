/** An author's examples, run against any judge of the policy. */
@NullMarked
package org.hiplang.compiler.example;

import org.jspecify.annotations.NullMarked;
