package org.hiplang.cli;

import java.util.List;
import org.hiplang.cli.report.DecisionReport;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;

/** Reports the decision of each policy. */
record Deciding(List<PolicyEdits> judges, DecisionReport report) implements Work<PolicyEdits, Decision> {
    @Override
    public String name(PolicyEdits policy) {
        return "policy " + policy.info().id();
    }

    @Override
    public Decision judge(PolicyEdits policy, Claim claim, Facts known, Terms terms) {
        return policy.judge(claim, known, terms.of(policy.info()));
    }

    @Override
    public void take(Claim claim, Decision decision, Totals totals) {
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
