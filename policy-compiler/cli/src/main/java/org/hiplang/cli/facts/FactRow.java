package org.hiplang.cli.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the file of facts.
 *
 * @param number its row, where the header is row 1
 * @param claim the claim's control number
 * @param line the line's number; every line where absent
 * @param day the day; every day where absent
 * @param fact the fact's name
 * @param value its value
 */
record FactRow(long number, String claim, OptionalInt line, Optional<LocalDate> day, String fact, String value) {
    /** What it is a value of; two rows with one place must agree. */
    Place place() {
        return new Place(claim, line, day, fact);
    }

    /** A fact of a claim, line and day. */
    record Place(String claim, OptionalInt line, Optional<LocalDate> day, String fact) {}
}
