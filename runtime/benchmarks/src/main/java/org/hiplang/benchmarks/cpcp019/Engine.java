package org.hiplang.benchmarks.cpcp019;

import java.util.List;
import org.hiplang.benchmarks.claims.PlainClaim;

/** Something that judges plain claims by CPCP019; not for several threads at once. */
@FunctionalInterface
public interface Engine {
    /** What it finds, day by day, in any order. */
    List<PlainFinding> find(PlainClaim claim);
}
