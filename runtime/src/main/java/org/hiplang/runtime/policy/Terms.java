package org.hiplang.runtime.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What whoever runs the policies chooses, for all claims alike; what is known of one claim is in {@link Facts}.
 *
 * @param readings the words of readings that are to be in force in place of the policy's own, by the reading's name
 * @param processed the day on which claims are processed: what is in force on it judges all days of a claim; where
 *     absent, each day is judged by what is in force on it
 */
public record Terms(Map<String, String> readings, Optional<LocalDate> processed) {
    /** As the policies are written. */
    public static final Terms PLAIN = new Terms(Map.of(), Optional.empty());

    /** Copies the map. */
    public Terms {
        readings = Map.copyOf(readings);
    }

    /** The same, by date processed. */
    public Terms processedOn(LocalDate day) {
        return new Terms(readings, Optional.of(day));
    }
}
