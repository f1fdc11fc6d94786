package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalCodeTest {
    @ParameterizedTest
    @EnumSource
    void isExplainedInASentence(RefusalCode code) {
        assertThat(code.number()).matches("HIP7[0-9]{2}");
        assertThat(code.title()).doesNotEndWith(".").isNotBlank();
        assertThat(code.page()).matches("[A-Z].*\\.");
    }

    @Test
    void noCodeStandsForTwoCauses() {
        assertThat(Arrays.stream(RefusalCode.values()).map(RefusalCode::number)).doesNotHaveDuplicates();
    }
}
