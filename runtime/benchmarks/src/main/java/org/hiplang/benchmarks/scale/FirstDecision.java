package org.hiplang.benchmarks.scale;

import java.time.LocalDate;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;

/** What a fresh JVM does until its first decision is there, reasons and all. It uses nothing but the runtime. */
public final class FirstDecision {
    private FirstDecision() {}

    /** Judges a claim with two lines of the codes given by the one policy on the class path. */
    public static void main(String[] arguments) {
        LocalDate day = LocalDate.of(2021, 3, 1);
        Claim claim = Claim.number("FIRST")
                .placeOfService("12")
                .line(arguments[0], line -> line.day(day).units(1))
                .line(arguments[1], line -> line.day(day).units(1))
                .build();
        Decision decision = PolicyEdits.onClassPath().get(0).judge(claim);
        System.out.println(
                decision.line(1).verdict() + " " + decision.line(1).findings().size());
    }
}
