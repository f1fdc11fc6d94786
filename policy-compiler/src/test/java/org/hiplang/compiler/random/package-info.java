/** Policies drawn at random out of every construct of the language, to hold generated code against the interpreter. */
@NullMarked
package org.hiplang.compiler.random;

import org.jspecify.annotations.NullMarked;
