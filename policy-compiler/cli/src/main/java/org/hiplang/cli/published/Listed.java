package org.hiplang.cli.published;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A code or modifier as one edition lists it.
 *
 * @param dated whether its days could be read; otherwise nobody knows when it is valid
 * @param from the first day, open where empty
 * @param to the last day, open where empty
 */
record Listed(String code, String label, boolean dated, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean isModifier() {
        return code.length() == 2;
    }

    /** Whether all of its days lie before those of a later entry. */
    boolean isBefore(Listed later) {
        return to.isPresent() && later.from.isPresent() && to.get().isBefore(later.from.get());
    }
}
