package org.hiplang.runtime.claim;

import java.util.Optional;

/** A field of a claim's header that policies ask for. */
public enum HeaderField {
    /** The payer's identifier, which names the plan. */
    PLAN,
    /** The subscriber's group number. */
    GROUP,
    /** The billing provider's NPI. */
    BILLING_NPI,
    /** The billing provider's tax number, without hyphens. */
    BILLING_TIN;

    /** What a header says in this field, if it says something. */
    public Optional<String> of(ClaimHeader header) {
        return switch (this) {
            case PLAN -> header.payer();
            case GROUP -> header.group();
            case BILLING_NPI -> header.billingNpi();
            case BILLING_TIN -> header.billingTin().map(tin -> tin.replace("-", ""));
        };
    }
}
