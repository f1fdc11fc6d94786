/** Reads code lists and drug files as CMS publishes them, and writes them as reference tables. */
@NullMarked
package org.hiplang.cli.published;

import org.jspecify.annotations.NullMarked;
