package org.hiplang.runtime.table;

import java.io.IOException;
import java.io.OutputStream;

/** A table that can be put into a file. */
public sealed interface Writable permits Table, Pairs {
    /** Writes the table; the same rows, added in the same order, give the same bytes. */
    void write(OutputStream target) throws IOException;
}
