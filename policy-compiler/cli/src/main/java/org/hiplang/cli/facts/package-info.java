/** What is known beyond the claims: the file of facts, checked row by row. */
@NullMarked
package org.hiplang.cli.facts;

import org.jspecify.annotations.NullMarked;
