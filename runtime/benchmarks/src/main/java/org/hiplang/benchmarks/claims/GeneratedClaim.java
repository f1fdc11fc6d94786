package org.hiplang.benchmarks.claims;

import org.hiplang.runtime.claim.Claim;

/**
 * One claim in two forms with the same content.
 *
 * @param plain plain objects
 * @param packed what Hip judges
 * @param homeInfusion whether it was drawn as a claim for home infusion
 */
public record GeneratedClaim(PlainClaim plain, Claim packed, boolean homeInfusion) {
    GeneratedClaim(PlainClaim plain, boolean homeInfusion) {
        this(plain, Packing.packed(plain), homeInfusion);
    }
}
