package org.hiplang.runtime.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.hiplang.runtime.claim.Units;

/**
 * The days before a day that a rule looks back on, to the day before it.
 *
 * @param unit of what they are
 * @param count how many days, weeks, months or years; of a fact, a fraction is dropped; 1 where the unit says all
 * @param strict whether the day that lies exactly so long before is not one of them
 */
public record Period(Unit unit, Amount count, boolean strict) {
    /** A hundred years of days: what is longer has no beginning. */
    private static final long LONGEST = 36_525;

    /** All days before. */
    public static final Period EVER = new Period(Unit.EVER, Amount.of(Units.ONE));

    /** With the day that lies exactly so long before. */
    public Period(Unit unit, Amount count) {
        this(unit, count, false);
    }

    /**
     * The first of the days, since 1970-01-01; the day itself where there is none before it. Months and years go back to
     * the same day of the month, or to its last where it is shorter.
     *
     * @param day the day that is looked back from, since 1970-01-01
     * @param periods how many, in thousandths
     */
    public int firstDay(int day, long periods) {
        long count = periods / Units.ONE;
        if (unit == Unit.EVER || count > LONGEST) {
            return Integer.MIN_VALUE;
        }
        int first = Math.toIntExact(first(LocalDate.ofEpochDay(day), count).toEpochDay());
        // Two days are less than two and a half of them.
        boolean exactly = periods % Units.ONE == 0;
        return strict && exactly ? Math.min(first + 1, day) : first;
    }

    private LocalDate first(LocalDate day, long count) {
        return switch (unit) {
            case DAYS -> day.minusDays(count);
            case WEEKS -> day.minusWeeks(count);
            case MONTHS -> day.minusMonths(count);
            case YEARS -> day.minusYears(count);
            case CALENDAR_WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case CALENDAR_MONTH -> day.withDayOfMonth(1);
            case CALENDAR_YEAR -> day.withDayOfYear(1);
            case EVER -> LocalDate.MIN;
        };
    }

    /**
     * The last of the days of a period that begins the day after a day, since 1970-01-01. Months and years go on to the
     * same day of the month, or to its last where it is shorter.
     *
     * @param day since 1970-01-01
     */
    public int lastDayAfter(int day) {
        long periods = ((Amount.Figure) count).thousandths() / Units.ONE;
        LocalDate from = LocalDate.ofEpochDay(day);
        LocalDate last = switch (unit) {
            case WEEKS -> from.plusWeeks(periods);
            case MONTHS -> from.plusMonths(periods);
            case YEARS -> from.plusYears(periods);
            default -> from.plusDays(periods);
        };
        return Math.toIntExact(last.toEpochDay());
    }

    /**
     * The first days of so many such stretches of time before a day, one before the other, from the nearest: in the
     * calendar the whole ones before the one that the day lies in, else those of which the nearest ends the day before.
     *
     * @param day the day that is looked back from, since 1970-01-01
     */
    public List<Integer> firstDays(int day, int stretches) {
        List<Integer> firsts = new ArrayList<>();
        int last = endOfStretches(day);
        for (int i = 1; i <= stretches; i++) {
            last = isOfTheCalendar() ? firstDay(last - 1, Units.ONE) : firstDay(day, i * Units.ONE);
            firsts.add(last);
        }
        return firsts;
    }

    /** The day after the last of such stretches of time before a day. */
    public int endOfStretches(int day) {
        return isOfTheCalendar() ? firstDay(day, Units.ONE) : day;
    }

    /** Whether two days lie in one such stretch of the calendar. */
    public boolean isOne(int first, int last) {
        return firstDay(first, Units.ONE) == firstDay(last, Units.ONE);
    }

    private boolean isOfTheCalendar() {
        return unit == Unit.CALENDAR_WEEK || unit == Unit.CALENDAR_MONTH || unit == Unit.CALENDAR_YEAR;
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
        /** From a Sunday on. */
        CALENDAR_WEEK,
        /** From the first day of the month on. */
        CALENDAR_MONTH,
        /** From the first day of the year on. */
        CALENDAR_YEAR,
        /** However long before. */
        EVER
    }
}
