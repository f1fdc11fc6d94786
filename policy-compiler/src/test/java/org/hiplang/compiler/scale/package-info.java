/** Made-up policies of any number of rules, for tests and measures of how compiler and judge grow with a policy. */
@NullMarked
package org.hiplang.compiler.scale;

import org.jspecify.annotations.NullMarked;
