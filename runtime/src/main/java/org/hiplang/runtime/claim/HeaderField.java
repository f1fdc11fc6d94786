package org.hiplang.runtime.claim;

import java.util.Optional;

/** What a claim says in its header, of the rendering provider unless a line says another, and policies ask for. */
public enum HeaderField {
    /** The payer's identifier, which names the plan. */
    PLAN(0),
    /** The subscriber's group number. */
    GROUP(1),
    /** The billing provider's NPI. */
    BILLING_NPI(2),
    /** The billing provider's tax number, without hyphens. */
    BILLING_TIN(3),
    /** The billing provider's taxonomy code. */
    BILLING_TAXONOMY(4),
    /** What kind of claim it is: an original, a replacement, a void. */
    FREQUENCY(5),
    /** The NPI of who rendered the line. */
    RENDERING_NPI(-1),
    /** The taxonomy code of who rendered the line. */
    RENDERING_TAXONOMY(-1);

    /** How many fields are the same for all lines of a claim. */
    static final int OF_THE_CLAIM = 6;

    private final int place;

    HeaderField(int place) {
        this.place = place;
    }

    /** Which of the fields of the claim it is, from 0; −1 for one that lines may say each for themselves. */
    int place() {
        return place;
    }

    /**
     * What the claim says in this field, if it says something.
     *
     * @param line the index of the line of which is asked; only of the rendering provider does it matter
     */
    public Optional<String> of(Claim claim, int line) {
        return switch (this) {
            case RENDERING_NPI -> claim.detail(line).renderingNpi();
            case RENDERING_TAXONOMY -> claim.detail(line).renderingTaxonomy();
            default -> of(claim.header());
        };
    }

    private Optional<String> of(ClaimHeader header) {
        return switch (this) {
            case PLAN -> header.payer();
            case GROUP -> header.group();
            case BILLING_NPI -> header.billingNpi();
            case BILLING_TIN -> header.billingTin().map(tin -> tin.replace("-", ""));
            case BILLING_TAXONOMY -> header.billingTaxonomy();
            case FREQUENCY -> header.frequency();
            case RENDERING_NPI, RENDERING_TAXONOMY -> Optional.empty();
        };
    }

    /** The hash of what a header says; 0 where it says nothing. */
    int hash(ClaimHeader header) {
        return of(header).map(String::hashCode).orElse(0);
    }

    /** Whether the claim says just that in this field; one that says nothing does not. */
    public boolean says(Claim claim, int line, String value) {
        if (place >= 0 && !claim.mayHave(this, value.hashCode())) {
            return false;
        }
        Optional<String> said = of(claim, line);
        return said.isPresent() && said.get().equals(value);
    }
}
