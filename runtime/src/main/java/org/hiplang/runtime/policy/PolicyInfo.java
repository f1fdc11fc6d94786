package org.hiplang.runtime.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a policy is.
 *
 * @param id the payer's number for it
 * @param title its name
 * @param version the version, as the payer writes it
 * @param from the first date of service it judges
 * @param to the last date of service it judges, if there is one
 * @param facts what it may ask for, in the order of the policy
 * @param readings what its document leaves open, in the order of the policy
 */
public record PolicyInfo(
        String id,
        String title,
        String version,
        LocalDate from,
        Optional<LocalDate> to,
        List<FactInfo> facts,
        List<ReadingInfo> readings) {
    /** Copies the lists. */
    public PolicyInfo {
        facts = List.copyOf(facts);
        readings = List.copyOf(readings);
    }

    /** The reading of that name, if the policy has it. */
    public Optional<ReadingInfo> reading(String name) {
        return readings.stream().filter(reading -> reading.name().equals(name)).findFirst();
    }
}
