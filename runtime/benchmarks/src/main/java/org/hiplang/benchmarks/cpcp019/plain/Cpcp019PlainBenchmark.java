package org.hiplang.benchmarks.cpcp019.plain;

import java.util.List;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.cpcp019.Cpcp019Benchmark;
import org.hiplang.benchmarks.measure.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures plain loops. */
public class Cpcp019PlainBenchmark extends Cpcp019Benchmark {
    private List<PlainClaim> claims = List.of();

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims = claims("plain loops", Plain::find);
    }

    /** How many days all findings have. */
    @Benchmark
    @Row(place = 7, value = "plain loops over plain objects")
    public long plain() {
        long days = 0;
        for (PlainClaim claim : claims) {
            days += Plain.find(claim).size();
        }
        return days;
    }
}
