/** Generates the fast form of a policy: where its rules hold, with lines and days of service as bits. */
@NullMarked
package org.hiplang.compiler.generate.finder;

import org.jspecify.annotations.NullMarked;
