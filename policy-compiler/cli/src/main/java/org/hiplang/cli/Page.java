package org.hiplang.cli;

import org.hiplang.cli.report.Refusal;
import org.hiplang.runtime.claim.Claim;

/**
 * Takes what became of some claims that stand together in the input, in their order. For one thread.
 *
 * @param <T> what judging gives
 */
interface Page<T> {
    /** Takes what judging gave. */
    void take(Claim claim, T judged);

    /** Something was refused. */
    void refused(Refusal refusal);
}
