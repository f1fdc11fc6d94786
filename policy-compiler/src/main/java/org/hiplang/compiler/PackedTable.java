package org.hiplang.compiler;

import org.hiplang.runtime.table.Writable;

/**
 * A table as a file of the edit jar.
 *
 * @param path where, relative to the resource root, with forward slashes
 * @param table its rows, which write themselves
 */
public record PackedTable(String path, Writable table) {}
