package org.hiplang.dsl.model;

/** The days on which a condition looks for lines of this and of other claims. */
public sealed interface Period {
    /**
     * {@code within 12 months before}, {@code less than 12 months before}.
     *
     * @param count how many days, weeks, months or years: a whole number from 1, or a fact; 1 where the unit says all
     * @param strict whether the day exactly so long before is not one of them: {@code less than}
     */
    record Back(Unit unit, Amount count, boolean strict) implements Period {}

    /**
     * {@code within 3 days after}: from the day after a day on.
     *
     * @param count how many days, weeks, months or years, at least 1
     */
    record After(Unit unit, int count) implements Period {}

    /** {@code on that day}: the days that are judged, on earlier claims alone. */
    record OnTheDay() implements Period {}

    /** {@code since the last line in evaluation}: from the day after the last one on which such a line came. */
    record Since(LinePhrase lines) implements Period {}

    /** Of what a period is. */
    enum Unit {
        /** Days. */
        DAYS("day"),
        /** Weeks, from any day. */
        WEEKS("week"),
        /** Months, from any day. */
        MONTHS("month"),
        /** Years, from any day. */
        YEARS("year"),
        /** From a Sunday on. */
        CALENDAR_WEEK("calendar week"),
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

        /** The same in the calendar; of days, days. */
        public Unit inCalendar() {
            return switch (this) {
                case WEEKS -> CALENDAR_WEEK;
                case MONTHS -> CALENDAR_MONTH;
                case YEARS -> CALENDAR_YEAR;
                default -> this;
            };
        }
    }
}
