package org.hiplang.dsl.model;

import java.util.List;
import org.hiplang.dsl.source.Span;

/**
 * Where a fact of a line is looked up: in the column of its own name.
 *
 * @param table the table
 * @param by what of the line is looked up, the first that the table knows something of
 */
public record FactSource(Span span, Table table, List<By> by) {
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
}
