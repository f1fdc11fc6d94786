package org.hiplang.benchmarks.eight.plain;

import java.util.List;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.eight.EightRulesBenchmark;
import org.hiplang.benchmarks.measure.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures the plain loops. */
public class PlainBenchmark extends EightRulesBenchmark {
    private final PlainRules rules = new PlainRules();
    private List<PlainClaim> claims = List.of();

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims = claims(rules);
    }

    /** How many findings there are on all claims. */
    @Benchmark
    @Row(place = 8, value = "plain loops over plain objects")
    public long plain() {
        long findings = 0;
        for (PlainClaim claim : claims) {
            findings += rules.find(claim).size();
        }
        return findings;
    }
}
