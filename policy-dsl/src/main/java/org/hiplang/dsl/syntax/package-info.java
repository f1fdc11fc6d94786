/** A policy as it was written: one record a construct, with its place, names not yet looked up. */
@NullMarked
package org.hiplang.dsl.syntax;

import org.jspecify.annotations.NullMarked;
