package org.hiplang.benchmarks.measure;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark over one mix of claims.
 *
 * @param title of which table it is
 * @param row where in it
 * @param mix the claims
 * @param nanos nanoseconds a claim
 * @param error half the width of their confidence interval of 99.9 %; not a number where it was measured too rarely
 * @param bytes bytes allocated a claim
 */
record Measured(String title, Row row, Mix mix, double nanos, double error, double bytes) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Measured of(RunResult result) {
        String name = result.getParams().getBenchmark();
        int dot = name.lastIndexOf('.');
        Class<?> type = type(name.substring(0, dot));
        Result<?> time = result.getPrimaryResult();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        return new Measured(
                type.getAnnotation(Title.class).value(),
                row(type, name.substring(dot + 1)),
                Mix.valueOf(result.getParams().getParam("mix")),
                time.getScore(),
                time.getScoreError(),
                allocated == null ? Double.NaN : allocated.getScore());
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
