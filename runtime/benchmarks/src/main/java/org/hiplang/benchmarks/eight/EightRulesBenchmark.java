package org.hiplang.benchmarks.eight;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.Packing;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.eight.hip.HipEngine;
import org.hiplang.benchmarks.eight.plain.PlainRules;
import org.hiplang.benchmarks.measure.Mix;
import org.hiplang.benchmarks.measure.Title;
import org.hiplang.runtime.claim.Claim;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the benchmarks of all engines share: the claims, and that an engine finds what Hip finds before it is measured. */
@Title("Eight rules")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Mix.CLAIMS)
public abstract class EightRulesBenchmark {
    /** Which claims. */
    @Param
    public Mix mix = Mix.MIXED;

    /**
     * The claims.
     *
     * @throws IllegalStateException if an engine does not find on each of them what Hip finds
     */
    protected final List<PlainClaim> claims(Engine... engines) {
        PlainRules rules = new PlainRules();
        List<GeneratedClaim> claims =
                mix.claims(claim -> !rules.find(claim.plain()).isEmpty());
        for (Engine engine : engines) {
            Agreement.check(new HipEngine(), engine, claims);
        }
        return claims.stream().map(GeneratedClaim::plain).toList();
    }

    /** Packed one after the other, as a reader leaves them. */
    protected static Claim[] packed(List<PlainClaim> claims) {
        return claims.stream().map(Packing::packed).toArray(Claim[]::new);
    }
}
