/** The ledger of a policy: what became of each statement of its document, read, checked, drafted and put to use. */
@NullMarked
package org.hiplang.compiler.ledger;

import org.jspecify.annotations.NullMarked;
