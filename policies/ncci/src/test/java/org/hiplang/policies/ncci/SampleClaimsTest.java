package org.hiplang.policies.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import hip.ncci.Ncci;
import java.nio.file.Path;
import java.util.List;
import org.hiplang.compiler.samples.SampleClaims;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.junit.jupiter.api.Test;

/** The shipped sample claims, judged by the edit jar. */
final class SampleClaimsTest {
    private static final List<Claim> SAMPLES = SampleClaims.claims(Path.of("src/claims/edits.837"));
    private static final PolicyEdits EDITS = new Ncci();

    @Test
    void theEditJarRegistersItsPolicy() {
        assertThat(PolicyEdits.onClassPath())
                .extracting(edits -> edits.info().id())
                .containsExactly("NCCI");
    }

    @Test
    void decidesTheSamples() {
        SampleClaims.hold(SAMPLES.stream().map(EDITS::judge).toList(), Path.of("src/test/expected/edits.837.txt"));
    }

    @Test
    void theInterpreterDecidesAllOfThemAlike() {
        PolicyEdits interpreter = SampleClaims.interpreter(Path.of("src/main/hip"));
        for (Claim claim : SAMPLES) {
            assertThat(EDITS.judge(claim)).as(claim.number()).isEqualTo(interpreter.judge(claim));
        }
    }
}
