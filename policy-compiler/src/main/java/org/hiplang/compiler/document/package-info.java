/** The text of a policy document, cut into the units that a ledger lists, and two versions of it compared. */
@NullMarked
package org.hiplang.compiler.document;

import org.jspecify.annotations.NullMarked;
