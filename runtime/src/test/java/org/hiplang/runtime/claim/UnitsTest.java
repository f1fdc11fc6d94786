package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void readAsPeopleWriteThem() {
        assertThat(Units.of(new BigDecimal("7.00"))).hasToString("7");
        assertThat(Units.of(new BigDecimal("2.5"))).hasToString("2.5");
        assertThat(Units.of(1200)).hasToString("1200");
        assertThat(Units.ZERO).hasToString("0");
    }

    @Test
    void neverLoseAFraction() {
        assertThatThrownBy(() -> Units.of(new BigDecimal("0.0005"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void areNeverNegative() {
        assertThatThrownBy(() -> Units.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
