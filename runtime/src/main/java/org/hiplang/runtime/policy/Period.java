package org.hiplang.runtime.policy;

import java.time.LocalDate;

/**
 * The days before a day that a rule looks back on, to the day before it.
 *
 * @param unit of what they are
 * @param count how many days, weeks, months or years; 1 where the unit says all
 */
public record Period(Unit unit, int count) {
    /** All days before. */
    public static final Period EVER = new Period(Unit.EVER, 1);

    /**
     * The first of the days, since 1970-01-01; the day itself where there is none before it. Months and years go back to
     * the same day of the month, or to its last where it is shorter.
     *
     * @param day the day that is looked back from, since 1970-01-01
     */
    public int firstDay(int day) {
        return unit == Unit.EVER
                ? Integer.MIN_VALUE
                : Math.toIntExact(first(LocalDate.ofEpochDay(day)).toEpochDay());
    }

    private LocalDate first(LocalDate day) {
        return switch (unit) {
            case DAYS -> day.minusDays(count);
            case WEEKS -> day.minusWeeks(count);
            case MONTHS -> day.minusMonths(count);
            case YEARS -> day.minusYears(count);
            case CALENDAR_MONTH -> day.withDayOfMonth(1);
            case CALENDAR_YEAR -> day.withDayOfYear(1);
            case EVER -> LocalDate.MIN;
        };
    }

    /** Of what a period is. */
    public enum Unit {
        /** Days. */
        DAYS,
        /** Seven days each. */
        WEEKS,
        /** Months, from any day of a month. */
        MONTHS,
        /** Years, from any day of a year. */
        YEARS,
        /** From the first day of the month on. */
        CALENDAR_MONTH,
        /** From the first day of the year on. */
        CALENDAR_YEAR,
        /** However long before. */
        EVER
    }
}
