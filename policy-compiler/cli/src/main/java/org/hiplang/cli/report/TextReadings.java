package org.hiplang.cli.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.policy.PolicyInfo;

/** What hinges on readings, for people: a table a policy. */
public final class TextReadings implements ReadingReport {
    private static final Set<Integer> FLUSH_RIGHT = Set.of(3, 4, 5);

    private final PrintStream out;
    private final Paint paint;

    /** Prints to a stream, which stays open. */
    public TextReadings(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    @Override
    public void counted(Map<PolicyEdits, List<ReadingCount>> counts, Totals totals) {
        counts.forEach((policy, own) -> policy(policy.info(), own));
        out.println(totals);
    }

    private void policy(PolicyInfo policy, List<ReadingCount> counts) {
        String name = paint.head("policy " + policy.id()) + " version " + policy.version();
        if (counts.isEmpty()) {
            out.println(name + ": no readings");
        } else {
            ReadingCount any = counts.get(0);
            out.println(name + ": what comes out otherwise, of " + Words.count(any.ofLines(), "line", "lines") + " on "
                    + Words.count(any.ofClaims(), "claim", "claims"));
            rows(counts);
        }
        out.println();
    }

    private void rows(List<ReadingCount> counts) {
        Table table = new Table(FLUSH_RIGHT);
        table.add("reading", "in force", "instead", "lines", "asks only", "claims", "which means");
        for (ReadingCount count : counts) {
            table.add(
                    count.reading().name(),
                    count.inForce(),
                    count.word().word(),
                    String.valueOf(count.lines()),
                    String.valueOf(count.asks()),
                    String.valueOf(count.claims()),
                    count.word().text());
        }
        out.println(table.row(0, (column, cell) -> paint.faint(cell)));
        for (int row = 1; row <= counts.size(); row++) {
            out.println(table.row(row, (column, cell) -> cell));
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
