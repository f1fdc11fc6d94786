/** A policy as it is meant: resolved, typed, immutable. */
@NullMarked
package org.hiplang.dsl.model;

import org.jspecify.annotations.NullMarked;
