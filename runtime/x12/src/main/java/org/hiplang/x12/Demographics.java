package org.hiplang.x12;

import java.util.Optional;
import org.hiplang.runtime.claim.Patient;
import org.hiplang.runtime.claim.Sex;

/** What DMG says of somebody. */
final class Demographics {
    private Demographics() {}

    /** A day that is not in the calendar, and a sex that is neither of the two, are not known. */
    static Patient of(Segment dmg) {
        return new Patient(sex(dmg.text(3)), dmg.has(1, "D8") ? Days.date(dmg.text(2)) : Optional.empty());
    }

    private static Optional<Sex> sex(String code) {
        return switch (code) {
            case "F" -> Optional.of(Sex.FEMALE);
            case "M" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }
}
