/** From the CSV of a reference table to the packed table, or to what is wrong with it. */
@NullMarked
package org.hiplang.compiler.table;

import org.jspecify.annotations.NullMarked;
