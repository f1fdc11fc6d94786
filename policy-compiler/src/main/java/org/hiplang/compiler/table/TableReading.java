package org.hiplang.compiler.table;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a table.
 *
 * @param <T> the kind of table
 * @param table the table, where nothing is wrong with it
 * @param problems what is wrong, twenty at most
 * @param more how many problems there are beyond these
 */
public record TableReading<T>(Optional<T> table, List<Problem> problems, long more) {
    /** Copies the list. */
    public TableReading {
        problems = List.copyOf(problems);
    }
}
