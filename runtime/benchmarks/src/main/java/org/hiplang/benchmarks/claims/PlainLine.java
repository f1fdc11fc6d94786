package org.hiplang.benchmarks.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line as an application without a packed claim holds it.
 *
 * @param number the line's number, from 1
 * @param code the procedure code, five characters
 * @param modifiers at most four, in the order billed
 * @param first the first day of service
 * @param last the last day of service, never before the first
 * @param units the units billed
 * @param charge the charge in dollars
 * @param place the place of service, two characters
 * @param ndc the drug's NDC, where the line names one
 * @param rendering the NPI of who rendered it, where it is named
 * @param taxonomy that provider's taxonomy code, where it is named
 */
public record PlainLine(
        int number,
        String code,
        List<String> modifiers,
        LocalDate first,
        LocalDate last,
        BigDecimal units,
        BigDecimal charge,
        String place,
        @Nullable String ndc,
        @Nullable String rendering,
        @Nullable String taxonomy) {
    /** Copies the list. */
    public PlainLine {
        modifiers = List.copyOf(modifiers);
    }

    /** Whether one of its modifiers is among those. */
    public boolean isAny(Set<String> asked) {
        return !Collections.disjoint(modifiers, asked);
    }

    /** The days of service in order. */
    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Whether the day is one of the line's. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the two lines share a day. */
    public boolean sharesDayWith(PlainLine other) {
        return !other.first.isAfter(last) && !other.last.isBefore(first);
    }
}
