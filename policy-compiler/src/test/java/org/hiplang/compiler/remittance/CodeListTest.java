package org.hiplang.compiler.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodeListTest {
    @Test
    void holdsEveryCode() {
        assertThat(CodeList.ADJUSTMENT_REASONS.codes()).hasSize(405).contains("1", "107", "B15", "W9");
        assertThat(CodeList.REMARKS.codes()).hasSize(1171).contains("M1", "MA01", "N1", "N822");
    }

    @Test
    void knowsFirstAndLastDays() {
        assertThat(CodeList.REMARKS.find("N822").orElseThrow().has(LocalDate.of(2019, 6, 30)))
                .isFalse();
        assertThat(CodeList.REMARKS.find("N822").orElseThrow().has(LocalDate.of(2019, 7, 1)))
                .isTrue();
        assertThat(CodeList.ADJUSTMENT_REASONS.find("B18").orElseThrow().has(LocalDate.of(2020, 9, 1)))
                .isFalse();
        assertThat(CodeList.REMARKS.find("X9")).isEmpty();
    }
}
