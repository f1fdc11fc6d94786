package org.hiplang.benchmarks.eight;

import java.util.List;
import java.util.Set;
import org.hiplang.benchmarks.claims.GeneratedClaim;

/** That two engines find the same: rule, line and days. */
public final class Agreement {
    private Agreement() {}

    /**
     * Judges all claims by both.
     *
     * @throws IllegalStateException with the first claim on which they do not agree
     */
    public static void check(Engine one, Engine other, List<GeneratedClaim> claims) {
        for (GeneratedClaim claim : claims) {
            Set<Found> first = found(one, claim);
            Set<Found> second = found(other, claim);
            if (!first.equals(second)) {
                throw new IllegalStateException(
                        "of " + claim.plain() + "\n" + one.getClass().getSimpleName() + " finds " + first + "\n"
                                + other.getClass().getSimpleName() + " finds " + second);
            }
        }
    }

    private static Set<Found> found(Engine engine, GeneratedClaim claim) {
        List<Found> found = engine.find(claim);
        Set<Found> distinct = Set.copyOf(found);
        if (distinct.size() < found.size()) {
            throw new IllegalStateException(engine.getClass().getSimpleName() + " finds something twice: " + found);
        }
        return distinct;
    }
}
