package org.hiplang.benchmarks.cpcp019.cel;

import java.util.List;
import org.hiplang.benchmarks.claims.PlainClaim;

/** A claim as expressions read it. */
public final class CelClaim {
    private final List<CelLine> lines;

    /** Of a plain claim. */
    public CelClaim(PlainClaim claim) {
        this.lines = claim.lines().stream().map(CelLine::new).toList();
    }

    List<CelLine> lines() {
        return lines;
    }
}
