package org.hiplang.benchmarks.start;

import hip.cpcp019.Cpcp019;
import java.time.LocalDate;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;

/** Judges one claim by CPCP019, and says how many microseconds that took from the first line of this program. */
public final class FirstDecision {
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);
    private static final int NANOS = 1000;

    private FirstDecision() {}

    /** Judges it. */
    public static void main(String... arguments) {
        long start = System.nanoTime();
        Decision decision = new Cpcp019().judge(claim());
        int findings = decision.lines().stream()
                .mapToInt(line -> line.findings().size())
                .sum();
        long took = System.nanoTime() - start;
        if (findings == 0) {
            throw new IllegalStateException("nothing was found");
        }
        System.out.println(took / NANOS);
    }

    /** A per diem of four days, drugs for three of them, and a supply. */
    private static Claim claim() {
        return Claim.number("FIRST-1")
                .placeOfService("12")
                .line("S9500", line -> line.days(FIRST, FIRST.plusDays(3)).units(4))
                .line("J0696", line -> line.days(FIRST, FIRST.plusDays(2)).units(24))
                .line("A4222", line -> line.day(FIRST))
                .build();
    }
}
