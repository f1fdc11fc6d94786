package org.hiplang.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hiplang.runtime.policy.Period.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
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
        "YEARS, 36525, 2021-01-01, -34504-01-01",
    })
    void looksBackToTheFirstDay(Unit unit, int count, LocalDate from, LocalDate first) {
        assertThat(new Period(unit, count).firstDay(day(from))).isEqualTo(day(first));
    }

    @org.junit.jupiter.api.Test
    void hasNoEnd() {
        assertThat(Period.EVER.firstDay(0)).isEqualTo(Integer.MIN_VALUE);
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
