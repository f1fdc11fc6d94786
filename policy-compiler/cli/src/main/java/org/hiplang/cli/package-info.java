/** The command {@code hip}: one class a command, and what a run of claims takes. */
@NullMarked
package org.hiplang.cli;

import org.jspecify.annotations.NullMarked;
