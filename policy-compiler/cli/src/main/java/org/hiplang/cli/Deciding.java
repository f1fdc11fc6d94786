package org.hiplang.cli;

import java.util.List;
import org.hiplang.cli.report.DecisionReport;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;

/** Reports the decision of each policy. */
record Deciding(List<PolicyEdits> judges, DecisionPage.Binder binder)
        implements Work<PolicyEdits, Decision, DecisionPage<Decision>> {
    @Override
    public String name(PolicyEdits policy) {
        return "policy " + policy.info().id();
    }

    @Override
    public Decision judge(PolicyEdits policy, Claim claim, Facts known, Terms terms, Totals totals) {
        Decision decision = policy.judge(claim, known, terms.of(policy.info()));
        totals.add(decision.lines());
        return decision;
    }

    @Override
    public DecisionPage<Decision> page() {
        return new DecisionPage<>(binder, DecisionReport::decided);
    }

    @Override
    public void add(DecisionPage<Decision> page) {
        binder.add(page);
    }

    @Override
    public void end(Totals totals) {
        binder.end(totals);
    }
}
