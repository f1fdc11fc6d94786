package org.hiplang.policies.homeinfusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.Units;

/** A claim moved in time so that its first line begins on 1 February 2021. */
final class Moved {
    private Moved() {}

    static Claim to2021(Claim claim) {
        LocalDate first = LocalDate.ofEpochDay((long) claim.firstDay(0));
        long days = ChronoUnit.DAYS.between(first, LocalDate.of(2021, 2, 1));
        ClaimBuilder moved = Claim.number(claim.number());
        for (int i = 0; i < claim.lines(); i++) {
            int line = i;
            moved.line(claim.lineNumber(line), claim.codeText(line), fill -> {
                fill.modifiers(claim.modifiers(line).toArray(String[]::new));
                claim.detail(line).ndc().ifPresent(fill::ndc);
                claim.detail(line).renderingNpi().ifPresent(fill::renderingNpi);
                fill.units(new Units(claim.units(line)));
                fill.days(
                        LocalDate.ofEpochDay(claim.firstDay(line) + days),
                        LocalDate.ofEpochDay(claim.lastDay(line) + days));
                if (claim.place(line) >= 0) {
                    fill.placeOfService(Codes.pairText(claim.place(line)));
                }
            });
        }
        return moved.build();
    }
}
