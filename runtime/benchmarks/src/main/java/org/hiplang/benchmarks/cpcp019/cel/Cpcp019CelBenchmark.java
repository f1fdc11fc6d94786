package org.hiplang.benchmarks.cpcp019.cel;

import java.util.List;
import org.hiplang.benchmarks.cpcp019.Cpcp019Benchmark;
import org.hiplang.benchmarks.measure.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures cel-java, over claims that are maps already. */
public class Cpcp019CelBenchmark extends Cpcp019Benchmark {
    private final Cpcp019CelRules rules = new Cpcp019CelRules();
    private List<CelClaim> claims = List.of();

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims = claims("cel-java", rules).stream().map(CelClaim::new).toList();
    }

    /** How many findings there are on all claims. */
    @Benchmark
    @Row(place = 10, value = "cel-java, a program a rule, over maps")
    public long cel() {
        long findings = 0;
        for (CelClaim claim : claims) {
            findings += rules.find(claim).size();
        }
        return findings;
    }
}
