package org.hiplang.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 2, 28);
    private static final int EPOCH_DAY = (int) DAY.toEpochDay();

    @Test
    void theNarrowestWins() {
        Facts facts = Facts.builder()
                .claim("route", "oral")
                .day(DAY, "route", "inhaled")
                .line(2, "route", "topical")
                .day(2, DAY, "route", "intravenous")
                .build();

        assertThat(facts.value("route", 2, EPOCH_DAY)).isEqualTo("intravenous");
        assertThat(facts.value("route", 2, EPOCH_DAY + 1)).isEqualTo("topical");
        assertThat(facts.value("route", 1, EPOCH_DAY)).isEqualTo("inhaled");
        assertThat(facts.value("route", 1, EPOCH_DAY + 1)).isEqualTo("oral");
        assertThat(facts.value("other", 1, EPOCH_DAY)).isNull();
    }

    @Test
    void twoValuesForOneThingAreRefused() {
        Facts.Builder facts = Facts.builder().line(1, "route", "oral").line(1, "route", "oral");

        assertThatThrownBy(() -> facts.line(1, "route", "topical"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact `route` is given twice, with two values");
    }
}
