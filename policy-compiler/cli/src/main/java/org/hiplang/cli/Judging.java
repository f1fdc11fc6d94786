package org.hiplang.cli;

import java.util.List;
import java.util.Optional;
import org.hiplang.cli.facts.FactTable;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.cli.report.DecisionReport;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;

/** Judges each claim by each policy as it comes. */
final class Judging implements ClaimWalk.Visitor {
    private final Setting setting;
    private final List<PolicyEdits> policies;
    private final FactTable facts;
    private final DecisionReport report;
    private final Totals totals = new Totals();

    Judging(Setting setting, List<PolicyEdits> policies, FactTable facts, DecisionReport report) {
        this.setting = setting;
        this.policies = policies;
        this.facts = facts;
        this.report = report;
    }

    @Override
    public void claim(ClaimInput input, Claim claim, long segment) {
        stopOn(facts.meet(claim));
        Facts known = facts.of(claim);
        boolean all = true;
        for (PolicyEdits policy : policies) {
            all &= judge(policy, claim, known, input, segment);
        }
        if (all) {
            totals.judged();
        }
    }

    @Override
    public void refused(Refusal refusal) {
        refusal.claim().ifPresent(facts::meetRefused);
        refuse(refusal);
    }

    /** After the last claim: what the run came to. */
    Totals end() {
        stopOn(facts.unmet());
        report.end(totals);
        return totals;
    }

    private boolean judge(PolicyEdits policy, Claim claim, Facts known, ClaimInput input, long segment) {
        Decision decision;
        try {
            decision = policy.judge(claim, known);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (setting.debug()) {
                e.printStackTrace(setting.err());
            }
            String message = "policy " + policy.info().id() + " could not judge the claim; this is a mistake in Hip";
            refuse(new Refusal(
                    input.name(), Optional.of(claim.number()), CliCode.JUDGING_FAILED.number(), message, segment));
            return false;
        }
        totals.add(decision);
        report.decided(claim, decision);
        return true;
    }

    private void refuse(Refusal refusal) {
        totals.refused();
        report.refused(refusal);
        setting.err().println(refusal);
    }

    private static void stopOn(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
