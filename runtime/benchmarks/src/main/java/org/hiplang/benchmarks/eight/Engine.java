package org.hiplang.benchmarks.eight;

import java.util.List;
import org.hiplang.benchmarks.claims.GeneratedClaim;

/** Something that judges by the eight rules; not for several threads at once. */
public interface Engine {
    /** What it finds, in any order, one a rule and line. */
    List<Found> find(GeneratedClaim claim);
}
