package org.hiplang.benchmarks.cpcp019.cel;

import java.util.List;
import org.hiplang.benchmarks.cpcp019.Rule;

/**
 * What an expression found on a line.
 *
 * @param rule the rule
 * @param line the line's number
 * @param sure the days on which it holds, since 1970-01-01
 * @param may the days on which it holds or may hold
 */
public record CelFinding(Rule rule, long line, List<Long> sure, List<Long> may) {
    /** Copies the lists. */
    public CelFinding {
        sure = List.copyOf(sure);
        may = List.copyOf(may);
    }
}
