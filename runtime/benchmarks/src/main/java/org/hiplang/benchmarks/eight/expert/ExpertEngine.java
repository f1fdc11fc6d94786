package org.hiplang.benchmarks.eight.expert;

import java.util.List;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.eight.Engine;
import org.hiplang.benchmarks.eight.Found;

/** The expert's rules, to be held against the others'. */
public final class ExpertEngine implements Engine {
    private final Expert expert = new Expert();

    @Override
    public List<Found> find(GeneratedClaim claim) {
        expert.find(claim.packed());
        return expert.findings().found();
    }
}
