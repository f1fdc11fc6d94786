package org.hiplang.benchmarks.cpcp019;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.measure.Mix;
import org.hiplang.benchmarks.measure.Title;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the benchmarks of all of CPCP019 share: the claims, and that all find the same on them before they are measured. */
@Title("CPCP019, all of its rules")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Mix.CLAIMS)
public abstract class Cpcp019Benchmark {
    /** Which claims. */
    @Param
    public Mix mix = Mix.MIXED;

    /**
     * The claims.
     *
     * @throws IllegalStateException if the expert and the compiled policy do not find the same on each of them
     */
    protected final List<PlainClaim> claims() {
        return agreed(new Agreement());
    }

    /**
     * The claims, for somebody else who judges them.
     *
     * @param who what a failure calls it
     * @throws IllegalStateException if it does not find what the expert and the compiled policy do on each of them
     */
    protected final List<PlainClaim> claims(String who, Engine engine) {
        return agreed(new Agreement().with(who, engine));
    }

    private List<PlainClaim> agreed(Agreement agreement) {
        Expert expert = new Expert();
        List<GeneratedClaim> drawn =
                mix.claims(claim -> expert.find(claim.packed()).size() > 0);
        drawn.forEach(agreement::check);
        return drawn.stream().map(GeneratedClaim::plain).toList();
    }
}
