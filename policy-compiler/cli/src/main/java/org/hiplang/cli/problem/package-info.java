/** What the command line refuses, with a code and a page for each. */
@NullMarked
package org.hiplang.cli.problem;

import org.jspecify.annotations.NullMarked;
