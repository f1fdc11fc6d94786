/** A policy in plain English, for people who read decisions. */
@NullMarked
package org.hiplang.compiler.words;

import org.jspecify.annotations.NullMarked;
