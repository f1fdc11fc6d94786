package org.hiplang.runtime.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a claim says once for all of its lines.
 *
 * @param place the packed place of service (CLM05-1, see {@link Codes#pair}), or −1
 * @param payer the payer's identifier (NM109 of loop 2010BB)
 * @param group the subscriber's group number (SBR03)
 * @param billingNpi the billing provider's NPI (NM109 of loop 2010AA)
 * @param billingTin the billing provider's tax number (REF*EI or REF*SY)
 * @param billingTaxonomy the billing provider's taxonomy (PRV03)
 * @param frequency what kind of claim it is: 1 for an original, 7 for a replacement, 8 for a void (CLM05-3)
 * @param priorAuthorization the number of a prior authorization (REF*G1), of all lines that have none of their own
 * @param payerOrder whether the payer comes first (P), second (S), third (T), or later; U where nobody knows (SBR01)
 * @param patient who was treated
 * @param diagnoses the diagnoses in the order billed (HI), the principal one first
 */
public record ClaimHeader(
        int place,
        Optional<String> payer,
        Optional<String> group,
        Optional<String> billingNpi,
        Optional<String> billingTin,
        Optional<String> billingTaxonomy,
        Optional<String> frequency,
        Optional<String> priorAuthorization,
        Optional<String> payerOrder,
        Patient patient,
        List<Diagnosis> diagnoses) {
    /** Copies the list. */
    public ClaimHeader {
        diagnoses = List.copyOf(diagnoses);
    }

    /** Says nothing of the claim, so that no log does. */
    @Override
    public String toString() {
        return "ClaimHeader";
    }
}
