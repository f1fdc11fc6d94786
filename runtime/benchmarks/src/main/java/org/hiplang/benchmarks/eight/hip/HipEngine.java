package org.hiplang.benchmarks.eight.hip;

import hip.eight.Eight;
import java.time.LocalDate;
import java.util.List;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.benchmarks.eight.EightRule;
import org.hiplang.benchmarks.eight.Engine;
import org.hiplang.benchmarks.eight.Found;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;

/** What Hip's decisions say that each rule found, whether it decided or another did. */
public final class HipEngine implements Engine {
    private final PolicyEdits edits = new Eight();

    @Override
    public List<Found> find(GeneratedClaim claim) {
        long first = claim.plain().lines().stream()
                .map(PlainLine::first)
                .mapToLong(LocalDate::toEpochDay)
                .min()
                .orElseThrow();
        return edits.judge(claim.packed()).lines().stream()
                .flatMap(line -> line.findings().stream().map(finding -> found(claim.packed(), first, line, finding)))
                .toList();
    }

    private static Found found(Claim claim, long first, LineDecision line, Finding finding) {
        long days = finding.days().dates().stream()
                .mapToLong(day -> 1L << (day.toEpochDay() - first))
                .reduce(0, (some, more) -> some | more);
        return new Found(EightRule.of(finding.rule().name()), claim.indexOf(line.line()), days);
    }
}
