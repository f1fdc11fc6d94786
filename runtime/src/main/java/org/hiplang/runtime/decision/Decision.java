package org.hiplang.runtime.decision;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hiplang.runtime.policy.PolicyInfo;

/**
 * What one policy decided of one claim.
 *
 * @param claim the claim's control number
 * @param policy the policy
 * @param applies whether the claim is one that the policy judges at all, whatever its dates
 * @param lines one decision a line, by line number
 * @param readings the words of readings in force that are not those the policy's author put in force, by the reading's
 *     name, in order
 */
public record Decision(
        String claim, PolicyInfo policy, boolean applies, List<LineDecision> lines, Map<String, String> readings) {
    /** Copies the list and the map. */
    public Decision {
        lines = List.copyOf(lines);
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }

    /** The decision on the line of that number, which the claim has. */
    public LineDecision line(int number) {
        return lines.stream().filter(line -> line.line() == number).findFirst().orElseThrow();
    }
}
