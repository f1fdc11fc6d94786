package org.hiplang.runtime.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BlocksTest {
    @Test
    void daysAreCountedFromTheFirst() {
        assertThat(block(Blocks.of(10_000), "2020-09-01", "2020-09-10")).isZero();
        assertThat(block(Blocks.of(10_000), "2020-09-01", "2020-09-11")).isEqualTo(1);
        assertThat(block(Blocks.DAY, "2020-09-01", "2020-09-11")).isEqualTo(10);
        assertThat(block(Blocks.LINE, "2020-09-01", "2030-09-11")).isZero();
    }

    @Test
    void aFractionOfADayIsDroppedAndLessThanOneIsOne() {
        assertThat(Blocks.of(2_999)).isEqualTo(Blocks.of(2_000));
        assertThat(Blocks.of(0)).isEqualTo(Blocks.DAY);
    }

    @Test
    void aMonthBeginsOnTheSameDayOrOnTheLastOfAShorterOne() {
        assertThat(block(Blocks.MONTHS, "2020-09-15", "2020-10-14")).isZero();
        assertThat(block(Blocks.MONTHS, "2020-09-15", "2020-10-15")).isEqualTo(1);
        assertThat(block(Blocks.MONTHS, "2021-01-31", "2021-02-27")).isZero();
        assertThat(block(Blocks.MONTHS, "2021-01-31", "2021-02-28")).isEqualTo(1);
        assertThat(block(Blocks.MONTHS, "2021-01-31", "2021-03-30")).isEqualTo(1);
        assertThat(block(Blocks.MONTHS, "2021-01-31", "2021-03-31")).isEqualTo(2);
        assertThat(block(Blocks.MONTHS, "2020-02-29", "2021-02-28")).isEqualTo(12);
    }

    private static int block(Blocks blocks, String first, String day) {
        int from = (int) LocalDate.parse(first).toEpochDay();
        return blocks.of(from, (int) LocalDate.parse(day).toEpochDay() - from);
    }
}
