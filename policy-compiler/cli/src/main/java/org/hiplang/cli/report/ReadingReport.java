package org.hiplang.cli.report;

import java.util.List;
import java.util.Map;
import org.hiplang.runtime.PolicyEdits;

/** Takes what hinges on the readings of each policy, and writes it down. */
public interface ReadingReport extends AutoCloseable {
    /** All that was counted, policies and readings in their order. */
    void counted(Map<PolicyEdits, List<ReadingCount>> counts, Totals totals);

    /** Writes whatever still waits, also where the run was broken off; the stream below stays open. */
    @Override
    void close();
}
