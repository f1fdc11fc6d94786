package org.hiplang.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Five different mistakes in one file are five errors, each at its place. */
final class FiveMistakesTest {
    @Test
    void reportsAllFiveAndNothingElse() {
        Reading reading = Cases.read(Path.of("src/test/cases/HIP203-five-mistakes/input.hip"));
        assertThat(reading.diagnostics())
                .extracting(diagnostic ->
                        diagnostic.code() + " at " + diagnostic.span().text())
                .containsExactly(
                        DiagnosticCode.CODE_SHAPE + " at J999",
                        DiagnosticCode.UNKNOWN_CODES + " at per-deim",
                        DiagnosticCode.RELATION + " at coverz",
                        DiagnosticCode.UNKNOWN_DECLARATION + " at rul",
                        DiagnosticCode.DATE_SHAPE + " at 2020-02-30");
    }
}
