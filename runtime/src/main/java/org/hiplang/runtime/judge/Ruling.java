package org.hiplang.runtime.judge;

import java.util.List;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.policy.AmendmentInfo;

/**
 * What one policy says of one line, whoever governs it.
 *
 * @param ledger what is found on the line; what it has on others does not count
 * @param governedBy the amendments because of which it is not what the policy says alone, by name
 * @param overruled findings of the policy that stand beside, and decide nothing
 */
record Ruling(Ledger ledger, List<AmendmentInfo> governedBy, List<Finding> overruled) {
    /** Copies the lists. */
    Ruling {
        governedBy = List.copyOf(governedBy);
        overruled = List.copyOf(overruled);
    }

    /** Whether an amendment has a say in it. */
    boolean isAmended() {
        return !governedBy.isEmpty() || !overruled.isEmpty();
    }

    /** What the policy says alone. */
    static Ruling of(Ledger policy) {
        return new Ruling(policy, List.of(), List.of());
    }
}
