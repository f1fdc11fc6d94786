/** How decisions are put into words. */
@NullMarked
package org.hiplang.cli.report;

import org.jspecify.annotations.NullMarked;
