package org.hiplang.runtime.policy;

import java.util.List;
import java.util.Objects;
import org.hiplang.runtime.table.Tables;

/**
 * A table of pairs of procedure codes that a policy reads. Two are equal where they say the same, wherever the rows come
 * from.
 *
 * @param name the name of the table
 * @param columns what its rows say of a pair
 * @param tables the policy's tables
 */
public record PairsInfo(String name, List<Column> columns, Tables tables) {
    /** Copies the list. */
    public PairsInfo {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param values what its cells may hold
     */
    public record Column(String name, List<String> values) {
        /** Copies the list. */
        public Column {
            values = List.copyOf(values);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairsInfo pairs && name.equals(pairs.name) && columns.equals(pairs.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, columns);
    }
}
