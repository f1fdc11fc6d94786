package org.hiplang.runtime.decision;

import java.util.List;
import org.hiplang.runtime.policy.PolicyInfo;

/**
 * What one policy decided of one claim.
 *
 * @param claim the claim's control number
 * @param policy the policy
 * @param applies whether the claim is one that the policy judges at all, whatever its dates
 * @param lines one decision a line, by line number
 */
public record Decision(String claim, PolicyInfo policy, boolean applies, List<LineDecision> lines) {
    /** Copies the list. */
    public Decision {
        lines = List.copyOf(lines);
    }

    /** The decision on the line of that number, which the claim has. */
    public LineDecision line(int number) {
        return lines.stream().filter(line -> line.line() == number).findFirst().orElseThrow();
    }
}
