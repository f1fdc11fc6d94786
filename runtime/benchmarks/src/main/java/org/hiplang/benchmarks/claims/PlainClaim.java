package org.hiplang.benchmarks.claims;

import java.util.List;

/**
 * A claim as an application without a packed claim holds it.
 *
 * @param number the provider's control number
 * @param diagnoses the diagnoses in the order billed
 * @param lines the lines, in the order of their numbers
 */
public record PlainClaim(String number, List<String> diagnoses, List<PlainLine> lines) {
    /** Copies the lists. */
    public PlainClaim {
        diagnoses = List.copyOf(diagnoses);
        lines = List.copyOf(lines);
    }
}
