package org.hiplang.benchmarks.eight.cel;

import java.util.List;
import org.hiplang.benchmarks.eight.EightRule;

/**
 * What an expression found on a line.
 *
 * @param rule the rule
 * @param line the line's number
 * @param days days since 1970-01-01
 */
public record CelFinding(EightRule rule, long line, List<Long> days) {
    /** Copies the list. */
    public CelFinding {
        days = List.copyOf(days);
    }
}
