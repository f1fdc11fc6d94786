package org.hiplang.runtime.policy;

import java.util.List;
import java.util.Objects;
import org.hiplang.runtime.table.Tables;

/**
 * Where a fact of a line is looked up: in the column of its own name. Two sources are equal where they look up the same,
 * wherever the rows come from.
 *
 * @param table the name of the table
 * @param by what of the line is looked up, the first that the table knows something of
 * @param tables the policy's tables
 */
public record FactSource(String table, List<By> by, Tables tables) {
    /** Copies the list. */
    public FactSource {
        by = List.copyOf(by);
    }

    /** What of a line is looked up. */
    public enum By {
        /** Its NDC. */
        NDC,
        /** Its procedure code. */
        CODE,
        /** Its rendering provider's taxonomy. */
        TAXONOMY,
        /** Each of its modifiers: no if one is no, yes if all are yes. */
        EACH_MODIFIER
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactSource source && table.equals(source.table) && by.equals(source.by);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, by);
    }
}
