package org.hiplang.benchmarks.cpcp019;

import hip.cpcp019.Cpcp019;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.find.Findings;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;

/** What the compiled policy finds of claims, and what its decisions list. */
final class Hip {
    /** Those that can find something as the policy is read by default, and ten that cannot. */
    private static final int ALL_RULES = Rule.values().length + 10;

    private final PolicyEdits edits = new Cpcp019();
    private final Sitting sitting = edits.sitting(Terms.PLAIN);
    private final Map<String, RuleInfo> rules;

    Hip() {
        sitting.finds(Claim.number("EMPTY")
                .line("99601", line -> line.day(LocalDate.of(2021, 2, 1)))
                .build());
        rules = IntStream.range(0, ALL_RULES)
                .mapToObj(sitting::rule)
                .collect(Collectors.toMap(RuleInfo::name, Function.identity()));
    }

    /**
     * What is found, bounds of units aside: of these it is known only when all is settled which cut anything. Nothing where a
     * claim is not looked at in the fast way, so that a decision has to say it.
     */
    Optional<Set<Found>> found(Claim claim) {
        sitting.finds(claim);
        return sitting.findings().map(findings -> found(claim, findings));
    }

    private Set<Found> found(Claim claim, Findings findings) {
        Map<Found, Found> found = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            RuleInfo rule = sitting.rule(findings.rule(i));
            if (rule.bound().isEmpty()) {
                add(
                        found,
                        new Found(
                                rule.name(),
                                claim.lineNumber(findings.line(i)),
                                findings.sure(i),
                                findings.may(i) & ~findings.sure(i)));
            }
        }
        return new HashSet<>(found.values());
    }

    /** Whether a rule gives way to another. */
    boolean givesWay(String rule, String other) {
        return rule(rule).givesWayTo(rule(other));
    }

    /** Whether a rule bounds units, and takes no day whole. */
    boolean bounds(String rule) {
        return rule(rule).bound().isPresent();
    }

    private RuleInfo rule(String name) {
        return Objects.requireNonNull(rules.get(name), name);
    }

    Decision decision(Claim claim) {
        return edits.judge(claim);
    }

    /** The findings that a decision lists; those of one rule on a line, which may tell other lines apart, are one. */
    static Set<Found> listed(Claim claim, Decision decision) {
        Map<Found, Found> all = new HashMap<>();
        for (LineDecision line : decision.lines()) {
            for (Finding finding : line.findings()) {
                add(all, found(finding, line.line(), claim.from()));
            }
        }
        return new HashSet<>(all.values());
    }

    private static Found found(Finding finding, int line, int first) {
        long days = 0;
        for (LocalDate day : finding.days().dates()) {
            days |= 1L << (day.toEpochDay() - first);
        }
        boolean open = finding.verdict() == Verdict.PENDED;
        return new Found(finding.rule().name(), line, open ? 0 : days, open ? days : 0);
    }

    private static void add(Map<Found, Found> all, Found found) {
        all.merge(new Found(found.rule(), found.line(), 0, 0), found, Found::and);
    }
}
