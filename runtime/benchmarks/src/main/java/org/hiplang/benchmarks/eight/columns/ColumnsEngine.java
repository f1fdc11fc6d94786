package org.hiplang.benchmarks.eight.columns;

import java.util.List;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.eight.Engine;
import org.hiplang.benchmarks.eight.Found;

/** The rules over columns, to be held against the others': each claim in columns of its own. */
public final class ColumnsEngine implements Engine {
    @Override
    public List<Found> find(GeneratedClaim claim) {
        ColumnsExpert expert = new ColumnsExpert(List.of(claim.packed()));
        expert.find(0);
        return expert.findings().found();
    }
}
