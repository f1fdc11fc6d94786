package org.hiplang.runtime.decision;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.VersionInfo;

/**
 * What one of several policies that are judged together had to do with a claim.
 *
 * @param policy the policy
 * @param applies whether the claim is one that the policy judges at all, whatever its dates
 * @param versions the versions that judged some day of it, the oldest first
 * @param amendments the amendments that govern what the policy says of some line
 * @param readings the words of readings in force that are not those the policy's author put in force, by the reading's
 *     name, in order
 */
public record Share(
        PolicyInfo policy,
        boolean applies,
        List<VersionInfo> versions,
        List<AmendmentInfo> amendments,
        Map<String, String> readings) {
    /** Copies the lists and the map. */
    public Share {
        versions = List.copyOf(versions);
        amendments = List.copyOf(amendments);
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }

    /** The version that judged; the newest where several did, and of all there are where none did. */
    public VersionInfo version() {
        return versions.isEmpty() ? policy.newest() : versions.get(versions.size() - 1);
    }
}
