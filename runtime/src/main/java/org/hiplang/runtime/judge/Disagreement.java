package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.decision.DaySet;
import org.hiplang.runtime.decision.DayUnits;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.judge.Placement.Rank;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/** A line of which two amendments say different things: all that is judged of it waits for a person. */
final class Disagreement {
    private final Claim claim;
    private final int line;
    private final LineDecision policy;
    private final Map<AmendmentInfo, LineDecision> speaking;
    private final Rank[] days;

    Disagreement(Claim claim, int line, LineDecision policy, Map<AmendmentInfo, LineDecision> speaking) {
        this.claim = claim;
        this.line = line;
        this.policy = policy;
        this.speaking = speaking;
        this.days = new Rank[claim.lastDay(line) - claim.firstDay(line) + 1];
        Arrays.fill(days, Rank.WAITING);
        policy.notJudged().dates().forEach(day -> days[(int) day.toEpochDay() - claim.firstDay(line)] = Rank.OUTSIDE);
    }

    /** What the policy found alone stands beside, and decides nothing. */
    LineDecision decision() {
        long[] kept = Placement.of(claim.units(line), days);
        Units waiting = new Units(waiting().mapToLong(day -> kept[day]).sum());
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(waiting));
        policy.findings().forEach(finding -> findings.add(lost(finding)));
        return new LineDecision(
                policy.line(),
                Verdict.PENDED,
                policy.billed(),
                policy.billed(),
                waiting,
                new DayUnits(claim.firstDay(line), kept),
                OptionalInt.empty(),
                policy.notJudged(),
                findings,
                List.of(),
                List.of());
    }

    private Finding finding(Units waiting) {
        BitSet on = new BitSet();
        waiting().forEach(on::set);
        DaySet set = DaySet.of(claim.firstDay(line), on);
        return new Finding(
                rule(),
                Verdict.PENDED,
                true,
                set,
                waiting,
                OptionalInt.empty(),
                List.of(),
                words(),
                List.of(),
                List.of());
    }

    private IntStream waiting() {
        return IntStream.range(0, days.length).filter(day -> days[day] == Rank.WAITING);
    }

    private RuleInfo rule() {
        String sources = speaking.keySet().stream().map(AmendmentInfo::document).collect(Collectors.joining(", "));
        return new RuleInfo(
                RuleInfo.AMENDMENTS_DISAGREE,
                sources,
                true,
                "What governs disagrees",
                Optional.empty(),
                sources,
                Verdict.PENDED,
                Optional.empty(),
                Optional.empty(),
                Because.of(words()),
                false,
                0,
                List.of());
    }

    private String words() {
        return speaking.entrySet().stream()
                .map(voice -> "by " + voice.getKey().document() + " it is "
                        + Outcome.of(voice.getValue()).words())
                .collect(Collectors.joining(", "));
    }

    private static Finding lost(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.verdict(),
                false,
                finding.days(),
                Units.ZERO,
                finding.includedIn(),
                finding.hangsOn(),
                finding.what(),
                finding.with(),
                finding.earlier());
    }
}
