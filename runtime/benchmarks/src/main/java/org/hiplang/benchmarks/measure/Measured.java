package org.hiplang.benchmarks.measure;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark over one mix of claims, in all rounds. What others do on a machine only ever makes a program slower: its least
 * time is what tells it apart from others where it is not left alone (Chen and Revels, "Robust benchmarking in noisy
 * environments", 2016). It is also that of the JVM that compiled it best.
 *
 * @param title of which table it is
 * @param row where in it
 * @param mix the claims
 * @param nanos nanoseconds a claim, in the best iteration
 * @param middle the same in the middle one of all, of two the better
 * @param bytes bytes allocated a claim, likewise in the middle round
 */
record Measured(String title, Row row, Mix mix, double nanos, double middle, double bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Of one benchmark, by rounds. */
    static Measured of(List<RunResult> rounds) {
        BenchmarkParams of = rounds.get(0).getParams();
        String name = of.getBenchmark();
        int dot = name.lastIndexOf('.');
        Class<?> type = type(name.substring(0, dot));
        double[] nanos = rounds.stream()
                .flatMap(round -> round.getAggregatedResult().getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        double[] bytes =
                rounds.stream().mapToDouble(Measured::allocated).sorted().toArray();
        return new Measured(
                type.getAnnotation(Title.class).value(),
                row(type, name.substring(dot + 1)),
                Mix.valueOf(of.getParam("mix")),
                nanos[0],
                middle(nanos),
                middle(bytes));
    }

    /** The profiler says nothing where nothing is allocated. */
    private static double allocated(RunResult round) {
        Result<?> allocated = round.getSecondaryResults().get(ALLOCATED);
        return allocated == null ? 0 : allocated.getScore();
    }

    /** The middle one of some, of two the lower. */
    static double middle(double[] sorted) {
        return sorted[(sorted.length - 1) / 2];
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(Class<?> type, String method) {
        return Arrays.stream(type.getMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .map((Method found) -> found.getAnnotation(Row.class))
                .findFirst()
                .orElseThrow();
    }
}
