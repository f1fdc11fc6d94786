package org.hiplang.benchmarks.cpcp019;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.runtime.claim.Claim;

/**
 * What one rule finds on a line, as all who judge can say it.
 *
 * @param rule the rule's name in the policy
 * @param line the line's number
 * @param sureDays the days on which it holds; bit <i>k</i> is the claim's first day of service and <i>k</i> days
 * @param openDays the days on which it may hold
 */
record Found(String rule, int line, long sureDays, long openDays) {
    /** The same rule on the same line, on the days of either. */
    Found and(Found other) {
        return new Found(rule, line, sureDays | other.sureDays, openDays | other.openDays);
    }

    /** What the expert found of a claim. */
    static Set<Found> of(Findings findings, Claim claim) {
        Set<Found> found = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            found.add(new Found(
                    findings.rule(i).text(),
                    claim.lineNumber(findings.line(i)),
                    findings.sureDays(i),
                    findings.openDays(i)));
        }
        return found;
    }

    /** What was found day by day of a plain claim. */
    static Set<Found> of(Collection<PlainFinding> findings, PlainClaim claim) {
        long first = claim.lines().stream()
                .mapToLong(line -> line.first().toEpochDay())
                .min()
                .orElse(0);
        Map<Found, Found> found = new HashMap<>();
        for (PlainFinding finding : findings) {
            String rule = finding.rule().text();
            int line = finding.line().number();
            long day = 1L << (finding.day().toEpochDay() - first);
            found.merge(
                    new Found(rule, line, 0, 0),
                    new Found(rule, line, finding.sure() ? day : 0, finding.sure() ? 0 : day),
                    Found::and);
        }
        return new HashSet<>(found.values());
    }
}
