package org.hiplang.cli.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.Verdict;

/** Counts what became of a run. */
public final class Totals {
    private final Map<Verdict, Long> lines = new EnumMap<>(Verdict.class);
    private long judged;
    private long refused;

    /** One more claim that every policy judged. */
    public void judged() {
        judged++;
    }

    /** One more refusal. */
    public void refused() {
        refused++;
    }

    /** The lines of one more decision. */
    public void add(List<LineDecision> decided) {
        decided.forEach(line -> lines.merge(line.verdict(), 1L, Long::sum));
    }

    /** Adds those of other claims. */
    public void add(Totals more) {
        judged += more.judged;
        refused += more.refused;
        more.lines.forEach((verdict, count) -> lines.merge(verdict, count, Long::sum));
    }

    /** Whether anything was refused. */
    public boolean anyRefused() {
        return refused > 0;
    }

    /** The whole run in one line; a line that several policies judged counts for each. */
    @Override
    public String toString() {
        String claims = Words.count(judged, "claim", "claims") + " judged, " + refused + " refused";
        if (lines.isEmpty()) {
            return claims;
        }
        long all = lines.values().stream().mapToLong(Long::longValue).sum();
        return claims + "; " + Words.count(all, "line", "lines") + ": "
                + lines.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().word())
                        .collect(Collectors.joining(", "));
    }
}
