package org.hiplang.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hiplang.runtime.claim.Diagnosis;
import org.hiplang.runtime.claim.DiagnosisCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DiagnosisSetTest {
    private static boolean has(DiagnosisSet set, String code) {
        return set.has(DiagnosisCodes.first(code));
    }

    @ParameterizedTest
    @CsvSource({
        "E11, E11, true",
        "E11, E119, true",
        "E11, E11.9, true",
        "E11.9, E11, false",
        "E11.6, E11.65, true",
        "E11.6, E11.7, false",
        "E10-E14, E10, true",
        "E10-E14, E14.9ZZZ, true",
        "E10-E14, E15, false",
        "E10-E14, E09.9, false",
        "C76-C80, C7A.010, true",
        "C7A-C7B, C79.9, false",
        "A00-B99, B20, true",
        "S72.001A, S72001A, true",
        "S72.001A, S72.001D, false",
        "T36.0X, T360X1A, true",
    })
    void aCodeStandsForAllThatBeginWithIt(String items, String code, boolean has) {
        assertThat(has(DiagnosisSet.of(items), code)).isEqualTo(has);
    }

    @Test
    void setsAreJoinedAndTakenOut() {
        DiagnosisSet set = DiagnosisSet.of("E10-E14 Z79.4", "I10").except(DiagnosisSet.of("E11.9", "E13"));

        assertThat(has(set, "E11.8")).isTrue();
        assertThat(has(set, "E11.9")).isFalse();
        assertThat(has(set, "E11.90")).isFalse();
        assertThat(has(set, "E11")).isTrue();
        assertThat(has(set, "E13.1")).isFalse();
        assertThat(has(set, "Z794")).isTrue();
        assertThat(has(set.or(DiagnosisSet.of("E13.1")), "E13.10")).isTrue();
        assertThat(set.first()).isEqualTo("E10");
        assertThat(set.except(set).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E1", "E1.19", "E11.", "11E", "E11.99999", "e11", "E11 9", "250.00", "E11..9"})
    void refusesWhatIsNoCode(String text) {
        assertThat(DiagnosisCodes.isCode(text)).isFalse();
        assertThat(new Diagnosis(text, true).packed()).isEqualTo(DiagnosisCodes.NONE);
        assertThatIllegalArgumentException().isThrownBy(() -> DiagnosisCodes.first(text));
    }

    @Test
    void aCodeOfAnOlderCodeSetIsNone() {
        assertThat(new Diagnosis("E849", false).packed()).isEqualTo(DiagnosisCodes.NONE);
        assertThat(new Diagnosis("E849", true).packed()).isEqualTo(DiagnosisCodes.first("E84.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E11", "E11.9", "C7A.010", "T36.0X1A"})
    void aNumberIsReadBack(String code) {
        assertThat(DiagnosisCodes.text(DiagnosisCodes.first(code))).isEqualTo(code);
    }

    @Test
    void refusesARangeThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> DiagnosisSet.of("E14-E10"));
    }
}
