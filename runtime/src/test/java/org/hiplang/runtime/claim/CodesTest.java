package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"00000", "99601", "A4206", "J0120", "S9590", "0042T", "ZZZZZ"})
    void aCodeComesBackAsItWent(String code) {
        assertThat(Codes.codeText(Codes.code(code))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "SH", "25", "F1", "ZZ"})
    void aModifierComesBackAsItWent(String modifier) {
        assertThat(Codes.pairText(Codes.pair(modifier))).isEqualTo(modifier);
    }

    @Test
    void packedCodesKeepTheOrderOfTheText() {
        assertThat(Codes.code("99602")).isLessThan(Codes.code("A4206")).isGreaterThan(Codes.code("99601"));
        assertThat(Codes.code("S9379")).isLessThan(Codes.code("S9490"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S950", "S95000", "s9500", "S95 0", "S950é"})
    void otherTextIsNoCode(String text) {
        assertThat(Codes.isCode(text)).isFalse();
        assertThatThrownBy(() -> Codes.code(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
