package org.hiplang.cli;

import java.util.List;
import org.hiplang.cli.report.Totals;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;

/**
 * What a run makes of each claim that is judged. Several threads judge and fill pages at once; one adds the pages in the
 * order of the input.
 *
 * @param <J> what judges: a policy, or several together
 * @param <T> what judging gives
 * @param <P> where that is put down
 */
interface Work<J, T, P extends Page<T>> {
    /** All that judge each claim, one after the other. */
    List<J> judges();

    /** How a message calls one of them. */
    String name(J judge);

    /** Judges the claim to its end; whatever fails here is a mistake in Hip or in an edit jar. */
    T judge(J judge, Claim claim, Facts known, Terms terms, Totals totals);

    /** An empty page. */
    P page();

    /** Adds a page to what was written before. */
    void add(P page);

    /** That was all. */
    void end(Totals totals);
}
