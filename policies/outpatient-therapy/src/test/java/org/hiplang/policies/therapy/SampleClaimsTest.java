package org.hiplang.policies.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import hip.ther01.Ther01;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hiplang.compiler.samples.SampleClaims;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.junit.jupiter.api.Test;

/** The shipped sample claims, judged by the edit jar after what the members had before. */
final class SampleClaimsTest {
    private static final List<Claim> SAMPLES = SampleClaims.claims(Path.of("src/claims/therapy.837"));
    private static final List<Claim> EARLIER = SampleClaims.claims(Path.of("src/claims/earlier.837"));
    private static final Terms RECEIVED = Terms.PLAIN.receivedOn(LocalDate.of(2024, 4, 2));
    private static final PolicyEdits EDITS = new Ther01();

    @Test
    void theEditJarRegistersItsPolicy() {
        assertThat(PolicyEdits.onClassPath())
                .extracting(edits -> edits.info().id())
                .containsExactly("THER01");
    }

    @Test
    void decidesTheSamples() {
        SampleClaims.hold(
                SAMPLES.stream().map(claim -> judge(EDITS, claim)).toList(),
                Path.of("src/test/expected/therapy.837.txt"));
    }

    @Test
    void theInterpreterDecidesAllOfThemAlike() {
        PolicyEdits interpreter = SampleClaims.interpreter(Path.of("src/main/hip"));
        for (Claim claim : SAMPLES) {
            assertThat(judge(EDITS, claim)).as(claim.number()).isEqualTo(judge(interpreter, claim));
        }
    }

    private static Decision judge(PolicyEdits edits, Claim claim) {
        List<Claim> earlier = EARLIER.stream()
                .filter(before ->
                        before.header().patient().equals(claim.header().patient()))
                .toList();
        return edits.judge(
                claim, Facts.builder().history(History.whole(earlier)).build(), RECEIVED);
    }
}
