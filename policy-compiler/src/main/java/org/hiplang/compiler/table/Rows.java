package org.hiplang.compiler.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rows of a file are collected in.
 *
 * @param <T> the kind of table that they come to
 */
interface Rows<T> {
    /** Adds a row, or says what is wrong with its keys. */
    void add(
            long row,
            List<String> keys,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            List<String> texts,
            Problems problems);

    /**
     * The table; says which rows do not go together.
     *
     * @param lines the line of the file of each row that was added
     */
    T build(int[] lines, Problems problems);
}
