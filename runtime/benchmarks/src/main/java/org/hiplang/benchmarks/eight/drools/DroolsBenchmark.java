package org.hiplang.benchmarks.eight.drools;

import java.util.List;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.eight.EightRulesBenchmark;
import org.hiplang.benchmarks.measure.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures Drools. */
public class DroolsBenchmark extends EightRulesBenchmark {
    private final DroolsRules pooled = DroolsRules.pooledSessions();
    private final DroolsRules fresh = DroolsRules.newSessions();
    private List<PlainClaim> claims = List.of();

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims = claims(pooled, fresh);
    }

    /** How many findings there are on all claims. */
    @Benchmark
    @Row(place = 9, value = "Drools, executable model, pooled session")
    public long pooled() {
        return findings(pooled);
    }

    /** How many findings there are on all claims. */
    @Benchmark
    @Row(place = 10, value = "Drools, executable model, new session a claim")
    public long fresh() {
        return findings(fresh);
    }

    private long findings(DroolsRules rules) {
        long findings = 0;
        for (PlainClaim claim : claims) {
            findings += rules.find(claim).size();
        }
        return findings;
    }
}
