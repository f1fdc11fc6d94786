package org.hiplang.benchmarks.eight.cel;

import java.util.List;
import org.hiplang.benchmarks.eight.EightRulesBenchmark;
import org.hiplang.benchmarks.measure.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures cel-java, over claims that are maps already. */
public class CelBenchmark extends EightRulesBenchmark {
    private final CelRules rules = new CelRules();
    private List<CelClaim> claims = List.of();

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims = claims(rules).stream().map(CelClaim::new).toList();
    }

    /** How many findings there are on all claims. */
    @Benchmark
    @Row(place = 11, value = "cel-java, a program a rule, over maps")
    public long cel() {
        long findings = 0;
        for (CelClaim claim : claims) {
            findings += rules.find(claim).size();
        }
        return findings;
    }
}
