/** Decisions as people and as programs read them. */
@NullMarked
package org.hiplang.cli.report;

import org.jspecify.annotations.NullMarked;
