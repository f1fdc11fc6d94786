package org.hiplang.runtime.policy;

import java.util.Map;

/**
 * What whoever runs the policies chooses, for all claims alike; what is known of one claim is in {@link Facts}.
 *
 * @param readings the words of readings that are to be in force in place of the policy's own, by the reading's name
 */
public record Terms(Map<String, String> readings) {
    /** As the policies are written. */
    public static final Terms PLAIN = new Terms(Map.of());

    /** Copies the map. */
    public Terms {
        readings = Map.copyOf(readings);
    }
}
