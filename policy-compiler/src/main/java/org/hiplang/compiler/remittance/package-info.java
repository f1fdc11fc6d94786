/** The codes that a remittance may use, and when each is in force. */
@NullMarked
package org.hiplang.compiler.remittance;

import org.jspecify.annotations.NullMarked;
