package org.hiplang.benchmarks.cpcp019;

import hip.cpcp019.Cpcp019;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.judge.Edit;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/** What the compiled policy lists of a claim. */
final class Hip {
    private static final PolicyEdits EDITS = new Cpcp019();

    private static final Map<String, RuleInfo> RULES = EDITS.judge().versions().get(0).edits().stream()
            .map(Edit::rule)
            .collect(Collectors.toMap(RuleInfo::name, Function.identity()));

    private Hip() {}

    /** Whether a rule of the policy gives way to another. */
    static boolean givesWay(String rule, String other) {
        return rule(rule).givesWayTo(rule(other));
    }

    private static RuleInfo rule(String name) {
        return Objects.requireNonNull(RULES.get(name), name);
    }

    static Decision decision(Claim claim) {
        return EDITS.judge(claim);
    }

    /** The findings of all lines; those of one rule on a line, which may tell different lines apart, are one. */
    static Set<Found> listed(Claim claim, Decision decision) {
        LocalDate first = LocalDate.ofEpochDay(
                IntStream.range(0, claim.lines()).map(claim::firstDay).min().orElseThrow());
        Set<Found> all = new HashSet<>();
        for (LineDecision line : decision.lines()) {
            Map<String, Found> ofLine = new HashMap<>();
            line.findings()
                    .forEach(finding ->
                            ofLine.merge(finding.rule().name(), found(finding, line.line(), first), Hip::both));
            all.addAll(ofLine.values());
        }
        return all;
    }

    private static Found found(Finding finding, int line, LocalDate first) {
        long days = 0;
        for (LocalDate day : finding.days().dates()) {
            days |= 1L << (day.toEpochDay() - first.toEpochDay());
        }
        boolean open = finding.verdict() == Verdict.PENDED;
        return new Found(finding.rule().name(), line, open ? 0 : days, open ? days : 0);
    }

    private static Found both(Found one, Found other) {
        return new Found(one.rule(), one.line(), one.sureDays() | other.sureDays(), one.openDays() | other.openDays());
    }
}
