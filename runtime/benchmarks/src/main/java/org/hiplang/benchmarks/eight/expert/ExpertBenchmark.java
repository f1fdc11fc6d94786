package org.hiplang.benchmarks.eight.expert;

import org.hiplang.benchmarks.eight.EightRulesBenchmark;
import org.hiplang.benchmarks.measure.Row;
import org.hiplang.runtime.claim.Claim;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures the expert's rules. */
public class ExpertBenchmark extends EightRulesBenchmark {
    private final Expert expert = new Expert();
    private Claim[] claims = {};

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims = packed(claims(new ExpertEngine()));
    }

    /** How many findings there are on all claims. */
    @Benchmark
    @Row(place = 2, value = "expert, over the packed claims that Hip judges", expert = true)
    public long expert() {
        long findings = 0;
        for (Claim claim : claims) {
            findings += expert.find(claim);
        }
        return findings;
    }
}
