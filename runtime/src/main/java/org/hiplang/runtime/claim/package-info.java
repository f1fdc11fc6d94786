/** The claim as an application hands it over: packed columns behind a pleasant builder. */
@NullMarked
package org.hiplang.runtime.claim;

import org.jspecify.annotations.NullMarked;
