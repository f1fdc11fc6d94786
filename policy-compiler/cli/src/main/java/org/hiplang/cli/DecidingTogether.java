package org.hiplang.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.report.DecisionReport;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.JointEdits;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.JointDecision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/** Reports the one decision of all policies. */
record DecidingTogether(List<JointEdits> judges, DecisionReport report) implements Work<JointEdits, JointDecision> {
    /** The policies together, if they can be. */
    static DecidingTogether of(List<PolicyEdits> policies, DecisionReport report) {
        try {
            return new DecidingTogether(List.of(JointEdits.of(policies)), report);
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                            CliCode.NOT_TOGETHER,
                            String.valueOf(e.getMessage()),
                            "choose others with `--policy`, or judge without `--together`")
                    .exception();
        }
    }

    @Override
    public String name(JointEdits policies) {
        return policies.info().stream().map(PolicyInfo::id).collect(Collectors.joining(", ", "policies ", " together"));
    }

    @Override
    public JointDecision judge(JointEdits policies, Claim claim, Facts known, Terms terms) {
        return policies.judge(claim, known, terms);
    }

    @Override
    public void take(Claim claim, JointDecision decision, Totals totals) {
        totals.add(decision.lines());
        report.decided(claim, decision);
    }

    @Override
    public void refused(Refusal refusal) {
        report.refused(refusal);
    }

    @Override
    public void end(Totals totals) {
        report.end(totals);
    }
}
