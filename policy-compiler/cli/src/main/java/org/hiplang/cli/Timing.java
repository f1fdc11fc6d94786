package org.hiplang.cli;

import java.util.Locale;
import org.hiplang.cli.report.Words;

/**
 * Where the time of a run goes; of several threads, the sum.
 *
 * @param claims how many claims were read
 * @param reading nanoseconds
 * @param judging nanoseconds
 * @param writing nanoseconds
 */
record Timing(long claims, long reading, long judging, long writing) {
    static final Timing NONE = new Timing(0, 0, 0, 0);

    private static final double SECOND = 1e9;
    private static final double MICROSECOND = 1e3;
    private static final double MEGABYTE = 1e6;

    Timing plus(Timing more) {
        return new Timing(claims + more.claims, reading + more.reading, judging + more.judging, writing + more.writing);
    }

    /** The time that was spent on writing what had been made ready. */
    Timing plusWriting(long nanos) {
        return new Timing(claims, reading, judging, writing + nanos);
    }

    /**
     * The whole run in one line.
     *
     * @param nanos what a clock showed
     * @param bytes what was read
     * @param threads how many read and judged
     */
    String words(long nanos, long bytes, int threads) {
        return String.format(
                Locale.ROOT,
                "%.1f s for %.1f MB (%.1f MB/s) and %s; %s: reading %s, judging %s, writing %s",
                nanos / SECOND,
                bytes / MEGABYTE,
                bytes / MEGABYTE / (nanos / SECOND),
                Words.count(claims, "claim", "claims"),
                Words.count(threads, "thread", "threads"),
                part(reading),
                part(judging),
                part(writing));
    }

    private String part(long nanos) {
        return String.format(
                Locale.ROOT, "%.1f s (%.1f µs a claim)", nanos / SECOND, nanos / MICROSECOND / Math.max(1, claims));
    }
}
