package org.hiplang.benchmarks.scale;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures how long it takes to judge a claim by the made-up policy on the class path: {@code CODES.csv}. */
public final class Judging {
    private Judging() {}

    /** Prints a line for each way of judging: its name and nanoseconds a claim. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(JudgingBenchmark.class.getName())
                        .param("codes", arguments[0])
                        .jvmArgs("-Xmx2g")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        for (RunResult result : results) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s %.1f",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore()));
        }
    }
}
