package org.hiplang.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Judges the claims of a made-up policy, whose jar is on the class path. The JVM takes its time to compile 10,000 rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JudgingBenchmark {
    static final int CLAIMS = 10_000;

    /** The file with the codes of the policy's sets. */
    @Param("")
    public String codes = "";

    private List<Claim> claims = List.of();
    private PolicyEdits edits = policy();
    private Sitting sitting = edits.sitting(Terms.PLAIN);

    /** Draws the claims. */
    @Setup
    public void draw() throws IOException {
        claims = ScaleClaims.draw(Path.of(codes), CLAIMS);
    }

    /** The policy on the class path that is made up. */
    static PolicyEdits policy() {
        return PolicyEdits.onClassPath().stream()
                .filter(edits -> edits.info().id().startsWith("SCALE"))
                .findFirst()
                .orElseThrow();
    }

    /** Whether something is found on each claim, in a form that makes no objects. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public int found() {
        int found = 0;
        for (Claim claim : claims) {
            found += sitting.finds(claim, Facts.NONE) ? 1 : 0;
        }
        return found;
    }

    /** The decision on each claim, with the reasons of all its findings. */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public int decided() {
        int lines = 0;
        for (Claim claim : claims) {
            Decision decision = edits.judge(claim);
            lines += decision.lines().size();
        }
        return lines;
    }
}
