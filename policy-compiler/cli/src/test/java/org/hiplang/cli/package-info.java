/** The commands, run in this process on files of made-up claims. */
@NullMarked
package org.hiplang.cli;

import org.jspecify.annotations.NullMarked;
