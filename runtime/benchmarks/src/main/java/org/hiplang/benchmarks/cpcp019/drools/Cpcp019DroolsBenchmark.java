package org.hiplang.benchmarks.cpcp019.drools;

import java.util.List;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.cpcp019.Cpcp019Benchmark;
import org.hiplang.benchmarks.cpcp019.Engine;
import org.hiplang.benchmarks.measure.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures Drools. */
public class Cpcp019DroolsBenchmark extends Cpcp019Benchmark {
    private final Engine pooled = Cpcp019DroolsRules.pooledSessions();
    private final Engine fresh = Cpcp019DroolsRules.newSessions();
    private List<PlainClaim> claims = List.of();

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims("Drools, new sessions", fresh);
        claims = claims("Drools, pooled session", pooled);
    }

    /** How many days all findings have. */
    @Benchmark
    @Row(place = 8, value = "Drools, executable model, pooled session")
    public long pooled() {
        return days(pooled);
    }

    /** How many days all findings have. */
    @Benchmark
    @Row(place = 9, value = "Drools, executable model, new session a claim")
    public long fresh() {
        return days(fresh);
    }

    private long days(Engine engine) {
        long days = 0;
        for (PlainClaim claim : claims) {
            days += engine.find(claim).size();
        }
        return days;
    }
}
