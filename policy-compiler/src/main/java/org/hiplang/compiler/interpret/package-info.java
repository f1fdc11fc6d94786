/** A policy judged as it stands, slowly and plainly: the oracle that generated code is held against. */
@NullMarked
package org.hiplang.compiler.interpret;

import org.jspecify.annotations.NullMarked;
