package org.hiplang.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.report.DecisionReport;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.JointEdits;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.JointDecision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/** Reports the one decision of all policies. */
record DecidingTogether(List<JointEdits> judges, DecisionPage.Binder binder)
        implements Work<JointEdits, JointDecision, DecisionPage<JointDecision>> {
    /** The policies together, if they can be. */
    static DecidingTogether of(List<PolicyEdits> policies, DecisionPage.Binder binder) {
        try {
            return new DecidingTogether(List.of(JointEdits.of(policies)), binder);
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
    public JointDecision judge(JointEdits policies, Claim claim, Facts known, Terms terms, Totals totals) {
        JointDecision decision = policies.judge(claim, known, terms);
        totals.add(decision.lines());
        return decision;
    }

    @Override
    public DecisionPage<JointDecision> page() {
        return new DecisionPage<>(binder, DecisionReport::decided);
    }

    @Override
    public void add(DecisionPage<JointDecision> page) {
        binder.add(page);
    }

    @Override
    public void end(Totals totals) {
        binder.end(totals);
    }
}
