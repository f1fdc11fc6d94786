package org.hiplang.benchmarks.eight.hip;

import hip.eight.Eight;
import java.util.List;
import java.util.stream.IntStream;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.eight.EightRule;
import org.hiplang.benchmarks.eight.Engine;
import org.hiplang.benchmarks.eight.Found;
import org.hiplang.runtime.find.Findings;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Terms;

/** What Hip finds in its fast way, before anything is settled. */
public final class SittingEngine implements Engine {
    private final Sitting sitting = new Eight().sitting(Terms.PLAIN);

    @Override
    public List<Found> find(GeneratedClaim claim) {
        boolean any = sitting.finds(claim.packed());
        Findings findings = sitting.findings().orElseThrow();
        List<Found> found = IntStream.range(0, findings.size())
                .mapToObj(i -> found(findings, i))
                .toList();
        if (any == found.isEmpty()) {
            throw new IllegalStateException("something was found, and nothing is told, or the other way round");
        }
        return found;
    }

    private Found found(Findings findings, int i) {
        if (findings.sure(i) != findings.may(i)) {
            throw new IllegalStateException("nothing is unknown to these rules");
        }
        return new Found(EightRule.of(sitting.rule(findings.rule(i)).name()), findings.line(i), findings.sure(i));
    }
}
