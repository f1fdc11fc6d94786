/** Reference tables: what is known of codes, modifiers, drugs and providers on a day, packed for millions of rows. */
@NullMarked
package org.hiplang.runtime.table;

import org.jspecify.annotations.NullMarked;
