package org.hiplang.dsl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DiagnosticCodeTest {
    @Test
    void isFoundByItsNumber() {
        assertThat(DiagnosticCode.find("HIP203")).contains(DiagnosticCode.UNKNOWN_CODES);
        assertThat(DiagnosticCode.find("hip203")).contains(DiagnosticCode.UNKNOWN_CODES);
        assertThat(DiagnosticCode.find("HIP999")).isEmpty();
    }

    @Test
    void aNumberIsUsedOnce() {
        assertThat(DiagnosticCode.values())
                .extracting(DiagnosticCode::number)
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
