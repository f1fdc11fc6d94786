package org.hiplang.policies.homeinfusion;

import static org.assertj.core.api.Assertions.assertThat;

import hip.cpcp019.Cpcp019;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hiplang.compiler.samples.SampleClaims;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.policy.Facts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped sample claims, and published ones where they are at hand, judged by the edit jar. */
class SampleClaimsTest {
    private static final Path SAMPLES = Path.of("src/claims");
    private static final Path PUBLISHED = Path.of("../../../shared/data/claims");
    private static final PolicyEdits EDITS = new Cpcp019();

    static List<Path> samples() {
        return SampleClaims.files(SAMPLES);
    }

    @Test
    void theEditJarRegistersItsPolicy() {
        assertThat(PolicyEdits.onClassPath())
                .extracting(edits -> edits.info().id())
                .containsExactly("CPCP019");
    }

    /** Run with {@code -Dhip.rewrite=true} to write what is decided now, then read the difference. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void decidesTheSamples(Path file) {
        List<Decision> decisions =
                SampleClaims.claims(file).stream().map(EDITS::judge).toList();
        SampleClaims.hold(decisions, Path.of("src/test/expected", file.getFileName() + ".txt"));
    }

    @Test
    void theInterpreterDecidesAllOfThemAlike() {
        PolicyEdits interpreter = SampleClaims.interpreter(Path.of("src/main/hip"));
        Stream<Path> all = Stream.concat(samples().stream(), published().stream());
        for (Path file : all.toList()) {
            for (Claim claim : SampleClaims.claims(file)) {
                assertThat(EDITS.judge(claim)).as(claim.number()).isEqualTo(interpreter.judge(claim));
                Claim moved = Moved.to2021(claim);
                assertThat(EDITS.judge(moved)).as(moved.number()).isEqualTo(interpreter.judge(moved));
            }
        }
    }

    @Test
    void thePublishedHomeInfusionClaimIsOlderThanThePolicy() {
        Decision decision = EDITS.judge(publishedHomeInfusion());

        assertThat(decision.lines()).extracting(line -> line.verdict().word()).containsOnly("not judged");
    }

    @Test
    void thePublishedHomeInfusionClaimIsPaidInFebruary2021ButForAProductThatNobodyKnows() {
        Decision decision = EDITS.judge(Moved.to2021(publishedHomeInfusion()), Facts.NONE);

        assertThat(decision.line(1).verdict().word()).isEqualTo("clear");
        assertThat(decision.line(1).kept()).hasToString("7");
        assertThat(decision.line(2).verdict().word()).isEqualTo("clear");
        assertThat(decision.line(3).asks()).extracting(ask -> ask.fact().name()).containsExactly("product");
        assertThat(decision.lines().subList(3, 6))
                .extracting(line -> line.verdict().word())
                .containsOnly("included");
    }

    private static Claim publishedHomeInfusion() {
        Path file = published().stream()
                .filter(path -> path.toString().contains("drug.example10.2"))
                .findFirst()
                .orElseGet(() -> Assumptions.abort("the published claims are not at hand"));
        return SampleClaims.claims(file).get(0);
    }

    private static List<Path> published() {
        return Files.isDirectory(PUBLISHED) ? SampleClaims.files(PUBLISHED) : List.of();
    }
}
