package org.hiplang.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.hiplang.cli.report.DecisionReport;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.claim.Claim;

/**
 * Decisions as they will be written.
 *
 * @param <T> the decisions
 */
final class DecisionPage<T> implements Page<T> {
    private static final int SIZE = 1 << 16;

    private final ByteArrayOutputStream text = new ByteArrayOutputStream(SIZE);
    private final DecisionReport report;
    private final Put<T> put;

    /** How a decision is put into a report. */
    @FunctionalInterface
    interface Put<T> {
        void into(DecisionReport report, Claim claim, T decision);
    }

    /**
     * Where pages go in the end.
     *
     * @param target what is written to
     * @param report makes a report that writes to a stream
     */
    record Binder(PrintStream target, Function<PrintStream, DecisionReport> report) {
        void add(DecisionPage<?> page) {
            page.report.close();
            target.write(page.text.toByteArray(), 0, page.text.size());
        }

        void end(Totals totals) {
            try (DecisionReport last = report.apply(target)) {
                last.end(totals);
            }
        }
    }

    DecisionPage(Binder binder, Put<T> put) {
        this.report = binder.report.apply(new PrintStream(text, false, StandardCharsets.UTF_8));
        this.put = put;
    }

    @Override
    public void take(Claim claim, T decision) {
        put.into(report, claim, decision);
    }

    @Override
    public void refused(Refusal refusal) {
        report.refused(refusal);
    }
}
