package org.hiplang.benchmarks.cpcp019;

import hip.cpcp019.Cpcp019;
import org.hiplang.benchmarks.claims.Packing;
import org.hiplang.benchmarks.measure.HipRuns;
import org.hiplang.benchmarks.measure.Row;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Measures all of CPCP019: by an expert's hand, and as Hip compiles it. */
public class Cpcp019HipBenchmark extends Cpcp019Benchmark {
    private static final Facts TOLD =
            Facts.builder().claim("records-overdue", "no").build();

    private final Expert expert = new Expert();
    private final HipRuns hip = new HipRuns(new Cpcp019());
    private Claim[] claims = {};

    /** Draws the claims, packed one after the other, as a reader leaves them. */
    @Setup
    public void draw() {
        claims = claims().stream().map(Packing::packed).toArray(Claim[]::new);
    }

    /** How many findings there are on all claims. */
    @Benchmark
    @Row(place = 1, value = "expert, over the packed claims that Hip judges", expert = true)
    public long expert() {
        long findings = 0;
        for (Claim claim : claims) {
            findings += expert.find(claim).size();
        }
        return findings;
    }

    /** On how many claims something is found, by a sitting. */
    @Benchmark
    @Row(place = 2, value = "Hip, what is found (`sitting.finds`)")
    public long finds() {
        return hip.finds(claims);
    }

    /** On how many claims something is found where a fact is told of each: here what is presumed, so the same is found. */
    @Benchmark
    @Row(place = 3, value = "Hip, what is found of claims of which a fact is told (`sitting.finds`)")
    public long findsWhatIsTold() {
        return hip.finds(claims, TOLD);
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

    /** How many findings all decisions have on all lines. */
    @Benchmark
    @Row(place = 6, value = "Hip, a decision a claim, and all its lines (`judge`, `lines()`)")
    public long judgeAndTell() {
        return hip.judgeAndTell(claims);
    }
}
