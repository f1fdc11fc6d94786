/** What the tests of every policy say of its sample claims. */
package org.hiplang.compiler.samples;
