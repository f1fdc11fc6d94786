/** What the generated code will be, before it is written: names, numbers, words, order. */
@NullMarked
package org.hiplang.compiler.plan;

import org.jspecify.annotations.NullMarked;
