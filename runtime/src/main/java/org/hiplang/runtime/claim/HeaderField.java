package org.hiplang.runtime.claim;

import java.util.Optional;

/** What a claim says in its header, of the rendering provider unless a line says another, and policies ask for. */
public enum HeaderField {
    /** The payer's identifier, which names the plan. */
    PLAN,
    /** The subscriber's group number. */
    GROUP,
    /** The billing provider's NPI. */
    BILLING_NPI,
    /** The billing provider's tax number, without hyphens. */
    BILLING_TIN,
    /** The billing provider's taxonomy code. */
    BILLING_TAXONOMY,
    /** What kind of claim it is: an original, a replacement, a void. */
    FREQUENCY,
    /** The NPI of who rendered the line. */
    RENDERING_NPI,
    /** The taxonomy code of who rendered the line. */
    RENDERING_TAXONOMY;

    /**
     * What the claim says in this field, if it says something.
     *
     * @param line the index of the line of which is asked; only of the rendering provider does it matter
     */
    public Optional<String> of(Claim claim, int line) {
        ClaimHeader header = claim.header();
        return switch (this) {
            case PLAN -> header.payer();
            case GROUP -> header.group();
            case BILLING_NPI -> header.billingNpi();
            case BILLING_TIN -> header.billingTin().map(tin -> tin.replace("-", ""));
            case BILLING_TAXONOMY -> header.billingTaxonomy();
            case FREQUENCY -> header.frequency();
            case RENDERING_NPI -> claim.detail(line).renderingNpi();
            case RENDERING_TAXONOMY -> claim.detail(line).renderingTaxonomy();
        };
    }

    /** Whether the claim says just that in this field; one that says nothing does not. */
    public boolean says(Claim claim, int line, String value) {
        Optional<String> said = of(claim, line);
        return said.isPresent() && said.get().equals(value);
    }
}
