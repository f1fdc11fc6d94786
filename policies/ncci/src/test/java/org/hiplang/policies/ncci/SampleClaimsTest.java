package org.hiplang.policies.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import hip.ncci.Ncci;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.x12.ClaimReader;
import org.junit.jupiter.api.Test;

/** The shipped sample claims, judged by the edit jar. */
final class SampleClaimsTest {
    private static final Path SAMPLES = Path.of("src/claims/edits.837");
    private static final Path EXPECTED = Path.of("src/test/expected/edits.837.txt");
    private static final Path POLICY = Path.of("src/main/hip/ncci.hip");
    private static final PolicyEdits EDITS = new Ncci();

    @Test
    void theEditJarRegistersItsPolicy() {
        assertThat(PolicyEdits.onClassPath())
                .extracting(edits -> edits.info().id())
                .containsExactly("NCCI");
    }

    /** Run with {@code -Dhip.rewrite=true} to write what is decided now, then read the difference. */
    @Test
    void decidesTheSamples() throws IOException {
        String decided =
                claims().stream().map(EDITS::judge).map(SampleClaimsTest::words).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("hip.rewrite")) {
            Files.writeString(EXPECTED, decided);
        }
        assertThat(decided).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void theInterpreterDecidesAllOfThemAlike() throws IOException {
        Beside beside = (policy, file) -> Optional.of(new StringReader(text(POLICY.resolveSibling(file))));
        PolicyEdits interpreter = PolicyCompiler.check(List.of(new Source("ncci.hip", text(POLICY))), beside)
                .family()
                .orElseThrow()
                .interpreter();
        for (Claim claim : claims()) {
            assertThat(EDITS.judge(claim)).as(claim.number()).isEqualTo(interpreter.judge(claim));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Claim> claims() throws IOException {
        List<Claim> claims = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(SAMPLES);
                ClaimReader reader = ClaimReader.open(bytes)) {
            reader.forEachRemaining(item -> claims.add(((ClaimReader.Read) item).claim()));
        }
        return claims;
    }

    private static String words(Decision decision) {
        return decision.lines().stream()
                .map(SampleClaimsTest::words)
                .collect(Collectors.joining("\n", decision.claim() + "\n", "\n"));
    }

    private static String words(LineDecision line) {
        String findings = line.findings().stream().map(SampleClaimsTest::words).collect(Collectors.joining(", "));
        return String.format(
                        "  %d  %s  keeps %s of %s  %s",
                        line.line(), line.verdict().word(), line.kept(), line.billed(), findings)
                .stripTrailing();
    }

    private static String words(Finding finding) {
        return finding.rule().name() + " " + finding.units() + (finding.wins() ? "" : " (lost)");
    }
}
