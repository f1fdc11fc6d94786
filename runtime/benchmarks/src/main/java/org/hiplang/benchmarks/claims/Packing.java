package org.hiplang.benchmarks.claims;

import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.LineBuilder;
import org.hiplang.runtime.claim.Units;

/** Packs plain claims. */
public final class Packing {
    private Packing() {}

    /** The same claim, packed. */
    public static Claim packed(PlainClaim plain) {
        ClaimBuilder claim = Claim.number(plain.number());
        plain.diagnoses().forEach(claim::diagnosis);
        plain.lines().forEach(line -> claim.line(line.number(), line.code(), packed -> fill(packed, line)));
        return claim.build();
    }

    private static void fill(LineBuilder packed, PlainLine line) {
        packed.days(line.first(), line.last())
                .units(Units.of(line.units()))
                .modifiers(line.modifiers().toArray(String[]::new))
                .placeOfService(line.place())
                .charge(line.charge())
                .ndc(line.ndc())
                .renderingNpi(line.rendering())
                .renderingTaxonomy(line.taxonomy());
    }
}
