package org.hiplang.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Period.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final Amount ONE = Amount.of(Units.ONE);

    @ParameterizedTest
    @CsvSource({
        "DAYS, 1, 2021-03-01, 2021-02-28",
        "DAYS, 365, 2021-03-01, 2020-03-01",
        "WEEKS, 2, 2021-03-01, 2021-02-15",
        "MONTHS, 12, 2021-06-15, 2020-06-15",
        "MONTHS, 1, 2021-03-31, 2021-02-28",
        "MONTHS, 1, 2021-03-01, 2021-02-01",
        "MONTHS, 1, 2024-03-31, 2024-02-29",
        "YEARS, 1, 2024-02-29, 2023-02-28",
        "YEARS, 1, 2025-02-28, 2024-02-28",
        "YEARS, 4, 2024-02-29, 2020-02-29",
        "CALENDAR_MONTH, 1, 2021-03-31, 2021-03-01",
        "CALENDAR_MONTH, 1, 2021-03-01, 2021-03-01",
        "CALENDAR_YEAR, 1, 2021-12-31, 2021-01-01",
        "CALENDAR_YEAR, 1, 2021-01-01, 2021-01-01",
        "CALENDAR_WEEK, 1, 2021-03-06, 2021-02-28",
        "CALENDAR_WEEK, 1, 2021-02-28, 2021-02-28",
        "CALENDAR_WEEK, 1, 2021-03-07, 2021-03-07",
        "DAYS, 0, 2021-03-01, 2021-03-01",
        "YEARS, 36525, 2021-01-01, -34504-01-01",
    })
    void looksBackToTheFirstDay(Unit unit, int count, LocalDate from, LocalDate first) {
        assertThat(new Period(unit, ONE).firstDay(day(from), count * Units.ONE)).isEqualTo(day(first));
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 25000, 2021-03-01, 2021-02-05",
        "DAYS, 1000, 2021-03-01, 2021-03-01",
        "DAYS, 0, 2021-03-01, 2021-03-01",
        "DAYS, 2000, 2021-03-01, 2021-02-28",
        "DAYS, 2500, 2021-03-01, 2021-02-27",
        "DAYS, 3000, 2021-03-01, 2021-02-27",
        "WEEKS, 1000, 2021-03-08, 2021-03-02",
        "MONTHS, 1000, 2021-03-15, 2021-02-16",
        "MONTHS, 1000, 2021-03-31, 2021-03-01",
        "YEARS, 1000, 2024-02-29, 2023-03-01",
    })
    void theDayExactlySoLongBeforeIsNotLess(Unit unit, long thousandths, LocalDate from, LocalDate first) {
        assertThat(new Period(unit, ONE, true).firstDay(day(from), thousandths)).isEqualTo(day(first));
    }

    @Test
    void hasNoEnd() {
        assertThat(Period.EVER.firstDay(0, Units.ONE)).isEqualTo(Integer.MIN_VALUE);
        assertThat(new Period(Unit.DAYS, ONE).firstDay(0, 36_526 * Units.ONE)).isEqualTo(Integer.MIN_VALUE);
        assertThat(new Period(Unit.DAYS, ONE, true).firstDay(0, 36_526 * Units.ONE))
                .isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void aFractionIsDropped() {
        assertThat(new Period(Unit.DAYS, ONE).firstDay(10, 2999)).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_MONTH, 2021-03-15, 2021-03-01, 2021-02-01 2021-01-01 2020-12-01",
        "CALENDAR_WEEK, 2021-03-06, 2021-02-28, 2021-02-21 2021-02-14 2021-02-07",
        "CALENDAR_YEAR, 2021-01-01, 2021-01-01, 2020-01-01 2019-01-01 2018-01-01",
        "MONTHS, 2021-05-31, 2021-05-31, 2021-04-30 2021-03-31 2021-02-28",
        "DAYS, 2021-03-01, 2021-03-01, 2021-02-28 2021-02-27 2021-02-26",
    })
    void stretchesOfTimeLieOneBeforeTheOther(Unit unit, LocalDate from, LocalDate end, String firsts) {
        Period stretch = new Period(unit, ONE);
        assertThat(stretch.endOfStretches(day(from))).isEqualTo(day(end));
        assertThat(stretch.firstDays(day(from), 3))
                .containsExactlyElementsOf(Stream.of(firsts.split(" "))
                        .map(LocalDate::parse)
                        .map(PeriodTest::day)
                        .toList());
    }

    @Test
    void daysLieInOneStretchOfTheCalendarOrInTwo() {
        Period week = new Period(Unit.CALENDAR_WEEK, ONE);
        int saturday = day(LocalDate.of(2021, 3, 6));
        assertThat(week.isOne(saturday - 6, saturday)).isTrue();
        assertThat(week.isOne(saturday, saturday + 1)).isFalse();
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
