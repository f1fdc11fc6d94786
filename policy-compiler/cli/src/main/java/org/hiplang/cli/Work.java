package org.hiplang.cli;

import java.util.List;
import org.hiplang.cli.report.Refusal;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;

/**
 * What a run makes of each claim that is judged.
 *
 * @param <J> what judges: a policy, or several together
 * @param <T> what judging gives
 */
interface Work<J, T> {
    /** All that judge each claim, one after the other. */
    List<J> judges();

    /** How a message calls one of them. */
    String name(J judge);

    /** Judges the claim; whatever fails here is a mistake in Hip or in an edit jar. */
    T judge(J judge, Claim claim, Facts known, Terms terms);

    /** Takes what judging gave. */
    void take(Claim claim, T judged, Totals totals);

    /** Something was refused. */
    void refused(Refusal refusal);

    /** That was all. */
    void end(Totals totals);
}
