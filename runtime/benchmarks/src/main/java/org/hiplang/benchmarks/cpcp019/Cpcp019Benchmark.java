package org.hiplang.benchmarks.cpcp019;

import hip.cpcp019.Cpcp019;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.Packing;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.measure.Mix;
import org.hiplang.benchmarks.measure.Row;
import org.hiplang.benchmarks.measure.Title;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Terms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures all of CPCP019: by an expert's hand, as Hip compiles it, and in plain loops. */
@Title("CPCP019, all of its rules")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Mix.CLAIMS)
public class Cpcp019Benchmark {
    private final Expert expert = new Expert();
    private final PolicyEdits edits = new Cpcp019();
    private final Sitting sitting = edits.sitting(Terms.PLAIN);
    private Claim[] claims = {};
    private List<PlainClaim> plain = List.of();

    /** Which claims. */
    @Param
    public Mix mix = Mix.MIXED;

    /**
     * Draws the claims, packed one after the other, as a reader leaves them.
     *
     * @throws IllegalStateException if not all find the same on each of them
     */
    @Setup
    public void draw() {
        List<GeneratedClaim> drawn =
                mix.claims(claim -> expert.find(claim.packed()).size() > 0);
        drawn.forEach(new Agreement()::check);
        plain = drawn.stream().map(GeneratedClaim::plain).toList();
        claims = plain.stream().map(Packing::packed).toArray(Claim[]::new);
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
        long found = 0;
        for (Claim claim : claims) {
            if (sitting.finds(claim)) {
                found++;
            }
        }
        return found;
    }

    /** How many findings are told where some are found, with all that is said of them, by a sitting. */
    @Benchmark
    @Row(place = 3, value = "Hip, what is found, and told where something is (`sitting.decision().lines()`)")
    public long findsAndTells() {
        long told = 0;
        for (Claim claim : claims) {
            if (sitting.finds(claim)) {
                for (LineDecision line : sitting.decision().lines()) {
                    told += line.findings().size();
                }
            }
        }
        return told;
    }

    /** How many findings all decisions have on all lines. */
    @Benchmark
    @Row(place = 4, value = "Hip, a decision a claim, and all its lines (`judge`, `lines()`)")
    public long judgeAndTell() {
        long told = 0;
        for (Claim claim : claims) {
            for (LineDecision line : edits.judge(claim).lines()) {
                told += line.findings().size();
            }
        }
        return told;
    }

    /** How many days all findings have. */
    @Benchmark
    @Row(place = 5, value = "plain loops over plain objects")
    public long plain() {
        long days = 0;
        for (PlainClaim claim : plain) {
            days += Plain.find(claim).size();
        }
        return days;
    }
}
