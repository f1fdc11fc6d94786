/**
 * The Maven plugin: policies to Java, and their examples as tests.
 *
 * <p>A goal gathers what Maven knows into one request and hands it to plain classes that know of Maven no more than its
 * log and its failure.
 */
@NullMarked
package org.hiplang.maven;

import org.jspecify.annotations.NullMarked;
