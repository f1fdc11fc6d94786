package org.hiplang.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.benchmarks.start.StartUp;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs every benchmark and prints the tables. All are run in rounds, each in a JVM of its own a round, so that what disturbs
 * the machine for some minutes does not fall on one of them alone.
 *
 * <p>Arguments: {@code --quick} for short runs, whose figures are only a hint, {@code --turns} to run Hip and the experts in
 * turns in one JVM, {@code --out=FILE} for a file that gets the tables, too, and names of benchmarks (patterns) where not all are
 * asked for.
 */
public final class Benchmarks {
    private static final String QUICK = "--quick";
    private static final String TURNS = "--turns";
    private static final String OUT = "--out=";
    private static final int ROUNDS = 2;

    /** How much memory each JVM has that measures. */
    static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g");

    /** Those that have a table here; the others are started by what needs them. */
    static final String ALL = "\\.(eight|cpcp019)\\.";

    private Benchmarks() {}

    /** Runs them. */
    public static void main(String... arguments) throws RunnerException, IOException, InterruptedException {
        boolean quick = Arrays.asList(arguments).contains(QUICK);
        List<String> names =
                Arrays.stream(arguments).filter(name -> !name.startsWith("--")).toList();
        boolean inTurns = Arrays.asList(arguments).contains(TURNS);
        StringBuilder report = new StringBuilder();
        report.append("Measured ").append(Machine.words()).append(quick ? "; a quick run\n\n" : "\n\n");
        report.append(inTurns ? InTurns.tables(names) : new Report(measured(quick, names)).tables());
        if (names.isEmpty() && !inTurns) {
            report.append(StartUp.report(quick));
        }
        System.out.print("\n" + report);
        for (String argument : arguments) {
            if (argument.startsWith(OUT)) {
                Files.writeString(Path.of(argument.substring(OUT.length())), report);
            }
        }
    }

    private static List<Measured> measured(boolean quick, List<String> names) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .jvmArgs(HEAP.toArray(String[]::new))
                .shouldFailOnError(true)
                .forks(1)
                .warmupIterations(quick ? 3 : 10)
                .warmupTime(TimeValue.milliseconds(quick ? 500 : 1000))
                .measurementIterations(quick ? 3 : 4)
                .measurementTime(TimeValue.milliseconds(quick ? 500 : 1000));
        for (String name : names.isEmpty() ? List.of(ALL) : names) {
            options.include(name);
        }
        int rounds = quick ? 1 : ROUNDS;
        Map<String, List<RunResult>> results = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("Round " + round + " of " + rounds);
            for (RunResult result : new Runner(options.build()).run()) {
                results.computeIfAbsent(result.getParams().id(), id -> new ArrayList<>())
                        .add(result);
            }
        }
        return results.values().stream().map(Measured::of).toList();
    }
}
