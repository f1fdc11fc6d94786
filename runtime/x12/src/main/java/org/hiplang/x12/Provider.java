package org.hiplang.x12;

import java.util.Optional;

/**
 * A provider as NM1 and PRV name it.
 *
 * @param npi its NPI (NM109 where NM108 is XX)
 * @param taxonomy its taxonomy code (PRV03)
 */
record Provider(Optional<String> npi, Optional<String> taxonomy) {
    /** The provider of an NM1, of yet unknown taxonomy. */
    static Provider of(Segment nm1) {
        return new Provider(
                nm1.has(8, "XX") ? Optional.of(nm1.text(9)).filter(npi -> !npi.isEmpty()) : Optional.empty(),
                Optional.empty());
    }

    /** The same with the taxonomy of a PRV. */
    Provider withTaxonomy(Segment prv) {
        return new Provider(npi, Optional.of(prv.text(3)).filter(code -> !code.isEmpty()));
    }
}
