package org.hiplang.benchmarks.measure;

import java.util.Optional;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;

/** The ways in which an application has claims judged by one policy, each a run over all claims. */
public final class HipRuns {
    private final PolicyEdits edits;
    private final Sitting sitting;

    /** Runs by that policy, as it is read by default. */
    public HipRuns(PolicyEdits edits) {
        this.edits = edits;
        this.sitting = edits.sitting(Terms.PLAIN);
    }

    /** On how many claims something is found, by a sitting. */
    public long finds(Claim[] claims) {
        long found = 0;
        for (Claim claim : claims) {
            if (sitting.finds(claim)) {
                found++;
            }
        }
        return found;
    }

    /** The same where something is told of each claim. */
    public long finds(Claim[] claims, Facts told) {
        long found = 0;
        for (Claim claim : claims) {
            if (sitting.finds(claim, told)) {
                found++;
            }
        }
        return found;
    }

    /** How many findings are told where some are found, by a sitting. */
    public long findsAndTells(Claim[] claims) {
        long told = 0;
        for (Claim claim : claims) {
            if (sitting.finds(claim)) {
                for (LineDecision line : sitting.decision().lines()) {
                    told += line.findings().size();
                }
            }
        }
        return told;
    }

    /** How many letters say why, where something is found. */
    public long findsAndExplains(Claim[] claims) {
        long letters = 0;
        for (Claim claim : claims) {
            if (sitting.finds(claim)) {
                for (LineDecision line : sitting.decision().lines()) {
                    for (Finding finding : line.findings()) {
                        letters += finding.because().length();
                        Optional<String> message = finding.message();
                        letters += message.isPresent() ? message.get().length() : 0;
                    }
                }
            }
        }
        return letters;
    }

    /** How many decisions apply. */
    public long judge(Claim[] claims) {
        long applies = 0;
        for (Claim claim : claims) {
            if (edits.judge(claim).applies()) {
                applies++;
            }
        }
        return applies;
    }

    /** How many findings all decisions have on all lines. */
    public long judgeAndTell(Claim[] claims) {
        long told = 0;
        for (Claim claim : claims) {
            for (LineDecision line : edits.judge(claim).lines()) {
                told += line.findings().size();
            }
        }
        return told;
    }
}
