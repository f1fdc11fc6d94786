package org.hiplang.runtime.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a line that rules rarely read.
 *
 * @param charge the charge in dollars (SV102)
 * @param ndc the drug's eleven-digit NDC (LIN03), as sent
 * @param prescription the prescription number (REF*XZ)
 * @param renderingNpi the rendering provider's NPI, of the line, else of the claim
 * @param renderingTaxonomy the rendering provider's taxonomy (PRV03)
 * @param priorAuthorization the number of the line's own prior authorization (REF*G1)
 * @param diagnosisPointers the diagnoses the line points to, from 1 (SV107)
 */
public record LineDetail(
        Optional<BigDecimal> charge,
        Optional<String> ndc,
        Optional<String> prescription,
        Optional<String> renderingNpi,
        Optional<String> renderingTaxonomy,
        Optional<String> priorAuthorization,
        List<Integer> diagnosisPointers) {
    /** Copies the list. */
    public LineDetail {
        diagnosisPointers = List.copyOf(diagnosisPointers);
    }

    /** Says nothing of the line, so that no log does. */
    @Override
    public String toString() {
        return "LineDetail";
    }
}
