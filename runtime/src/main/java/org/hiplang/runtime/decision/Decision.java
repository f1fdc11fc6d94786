package org.hiplang.runtime.decision;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.VersionInfo;

/**
 * What one policy decided of one claim.
 *
 * @param claim the claim's control number
 * @param policy the policy
 * @param applies whether the claim is one that the policy judges at all, whatever its dates
 * @param versions the versions that judged some day of it, the oldest first
 * @param lines one decision a line, by line number
 * @param readings the words of readings in force that are not those the policy's author put in force, by the reading's
 *     name, in order
 */
public record Decision(
        String claim,
        PolicyInfo policy,
        boolean applies,
        List<VersionInfo> versions,
        List<LineDecision> lines,
        Map<String, String> readings) {
    /** Copies the lists and the map. */
    public Decision {
        versions = List.copyOf(versions);
        lines = List.copyOf(lines);
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }

    /** The decision on the line of that number, which the claim has. */
    public LineDecision line(int number) {
        return lines.stream().filter(line -> line.line() == number).findFirst().orElseThrow();
    }

    /** The version that judged; the newest where several did, and of all there are where none did. */
    public VersionInfo version() {
        return versions.isEmpty() ? policy.newest() : versions.get(versions.size() - 1);
    }

    /** The amendments that govern some line, by name. */
    public List<AmendmentInfo> amendments() {
        return lines.stream()
                .flatMap(line -> line.governedBy().stream())
                .distinct()
                .sorted(Comparator.comparing(AmendmentInfo::name))
                .toList();
    }
}
