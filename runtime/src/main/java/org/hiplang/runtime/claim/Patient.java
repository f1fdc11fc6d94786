package org.hiplang.runtime.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a claim says of the patient, who is the subscriber or somebody insured with the subscriber.
 *
 * @param sex the sex (DMG03); absent where the claim says that it is unknown, or nothing
 * @param birth the day of birth (DMG02)
 */
public record Patient(Optional<Sex> sex, Optional<LocalDate> birth) {
    /** A patient of whom the claim says nothing. */
    public static final Patient UNKNOWN = new Patient(Optional.empty(), Optional.empty());

    /** Says nothing of the patient, so that no log does. */
    @Override
    public String toString() {
        return "Patient";
    }
}
