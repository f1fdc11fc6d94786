package org.hiplang.compiler.generate;

/**
 * One file that the compiler wants written.
 *
 * @param path where, relative to the source or resource root, with forward slashes
 * @param text what
 */
public record GeneratedFile(String path, String text) {}
