/** How a claim is judged: what generated edits call, the ledger of what they find, and its settlement. */
@NullMarked
package org.hiplang.runtime.judge;

import org.jspecify.annotations.NullMarked;
