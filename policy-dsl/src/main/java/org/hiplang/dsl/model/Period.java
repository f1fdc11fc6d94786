package org.hiplang.dsl.model;

/**
 * The days before a day that a condition looks back on: {@code within 12 months before}.
 *
 * @param count how many days, weeks, months or years, at least 1; 1 where the unit says all
 */
public record Period(Unit unit, int count) {
    /** Of what a period is. */
    public enum Unit {
        /** Days. */
        DAYS("day"),
        /** Weeks, from any day. */
        WEEKS("week"),
        /** Months, from any day. */
        MONTHS("month"),
        /** Years, from any day. */
        YEARS("year"),
        /** From the first day of the month on. */
        CALENDAR_MONTH("calendar month"),
        /** From the first day of the year on. */
        CALENDAR_YEAR("calendar year"),
        /** However long before. */
        EVER("");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** As the author writes one of them. */
        public String word() {
            return word;
        }

        /** Whether so many of them are counted. */
        public boolean isCounted() {
            return compareTo(YEARS) <= 0;
        }
    }
}
