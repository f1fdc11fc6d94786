package org.hiplang.benchmarks.eight.hip;

import hip.eight.Eight;
import org.hiplang.benchmarks.eight.EightRulesBenchmark;
import org.hiplang.benchmarks.measure.HipRuns;
import org.hiplang.benchmarks.measure.Row;
import org.hiplang.runtime.claim.Claim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures what Hip compiles: what is found, and what is told of it. */
public class HipBenchmark extends EightRulesBenchmark {
    private final HipRuns hip = new HipRuns(new Eight());
    private Claim[] claims = {};

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims = packed(claims(new SittingEngine()));
    }

    /** On how many claims something is found, by a sitting. */
    @Benchmark
    @Row(place = 3, value = "Hip, what is found (`sitting.finds`)")
    public long finds() {
        return hip.finds(claims);
    }

    /** How many findings are told where some are found, by a sitting. */
    @Benchmark
    @Row(
            place = 4,
            value = "Hip, what is found, and told where something is: verdicts, units, reasons (`decision().lines()`)")
    public long findsAndTells() {
        return hip.findsAndTells(claims);
    }

    /** How many letters say why, where something is found. */
    @Benchmark
    @Row(place = 5, value = "Hip, the same, and why in words (`because()`, `message()`)")
    public long findsAndExplains() {
        return hip.findsAndExplains(claims);
    }

    /** How many decisions apply. */
    @Benchmark
    @Row(place = 6, value = "Hip, a decision a claim (`judge`)")
    public long judge() {
        return hip.judge(claims);
    }

    /** How many findings all decisions have on all lines. */
    @Benchmark
    @Row(place = 7, value = "Hip, a decision a claim, and all its lines (`judge`, `lines()`)")
    public long judgeAndTell() {
        return hip.judgeAndTell(claims);
    }
}
