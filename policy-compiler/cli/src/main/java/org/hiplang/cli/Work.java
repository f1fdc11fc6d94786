package org.hiplang.cli;

import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;

/**
 * What a run makes of each claim that a policy judges.
 *
 * @param <T> what judging gives
 */
interface Work<T> {
    /** Judges the claim; whatever fails here is a mistake in Hip or in an edit jar. */
    T judge(PolicyEdits policy, Claim claim, Facts known, Terms terms);

    /** Takes what judging gave. */
    void take(Claim claim, T judged, Totals totals);

    /** Something was refused. */
    void refused(Refusal refusal);

    /** That was all. */
    void end(Totals totals);
}
