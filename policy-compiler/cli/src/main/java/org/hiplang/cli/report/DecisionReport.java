package org.hiplang.cli.report;

import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.JointDecision;

/** Takes what a run finds, in the order of the input, and writes it down. */
public interface DecisionReport extends AutoCloseable {
    /** A policy decided a claim. */
    void decided(Claim claim, Decision decision);

    /** Several policies decided a claim together. */
    void decided(Claim claim, JointDecision decision);

    /** Something was refused. */
    void refused(Refusal refusal);

    /** That was all. */
    void end(Totals totals);

    /** Writes whatever still waits, also where the run was broken off; the stream below stays open. */
    @Override
    void close();
}
