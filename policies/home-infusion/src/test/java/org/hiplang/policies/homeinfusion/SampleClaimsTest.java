package org.hiplang.policies.homeinfusion;

import static org.assertj.core.api.Assertions.assertThat;

import hip.cpcp019.Cpcp019;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.Beside;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.x12.ClaimReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped sample claims, and published ones where they are at hand, judged by the edit jar. */
class SampleClaimsTest {
    private static final Path SAMPLES = Path.of("src/claims");
    private static final Path PUBLISHED = Path.of("../../../shared/data/claims");
    private static final PolicyEdits EDITS = new Cpcp019();

    static List<Path> samples() throws IOException {
        return files(SAMPLES);
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
    void decidesTheSamples(Path file) throws IOException {
        Path expected = Path.of("src/test/expected", file.getFileName() + ".txt");
        String decided = claims(Files.readString(file)).stream()
                .map(EDITS::judge)
                .map(SampleClaimsTest::words)
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("hip.rewrite")) {
            Files.writeString(expected, decided);
        }
        assertThat(decided).isEqualTo(Files.readString(expected));
    }

    @Test
    void theInterpreterDecidesAllOfThemAlike() throws IOException {
        PolicyEdits interpreter = interpreter();
        Stream<Path> all = Stream.concat(files(SAMPLES).stream(), published().stream());
        for (Path file : all.toList()) {
            for (Claim claim : claims(Files.readString(file))) {
                assertThat(EDITS.judge(claim)).as(claim.number()).isEqualTo(interpreter.judge(claim));
                Claim moved = Moved.to2021(claim);
                assertThat(EDITS.judge(moved)).as(moved.number()).isEqualTo(interpreter.judge(moved));
            }
        }
    }

    @Test
    void thePublishedHomeInfusionClaimIsOlderThanThePolicy() throws IOException {
        Decision decision = EDITS.judge(publishedHomeInfusion());

        assertThat(decision.lines()).extracting(line -> line.verdict().word()).containsOnly("not judged");
    }

    @Test
    void thePublishedHomeInfusionClaimIsPaidInFebruary2021ButForAProductThatNobodyKnows() throws IOException {
        Decision decision = EDITS.judge(Moved.to2021(publishedHomeInfusion()), Facts.NONE);

        assertThat(decision.line(1).verdict().word()).isEqualTo("clear");
        assertThat(decision.line(1).kept()).hasToString("7");
        assertThat(decision.line(2).verdict().word()).isEqualTo("clear");
        assertThat(decision.line(3).asks()).extracting(ask -> ask.fact().name()).containsExactly("product");
        assertThat(decision.lines().subList(3, 6))
                .extracting(line -> line.verdict().word())
                .containsOnly("included");
    }

    private static Claim publishedHomeInfusion() throws IOException {
        Path file = published().stream()
                .filter(path -> path.toString().contains("drug.example10.2"))
                .findFirst()
                .orElseGet(() -> Assumptions.abort("the published claims are not at hand"));
        return claims(Files.readString(file)).get(0);
    }

    private static List<Path> published() throws IOException {
        return Files.isDirectory(PUBLISHED) ? files(PUBLISHED) : List.of();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Claim> claims(String text) throws IOException {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        List<Claim> claims = new ArrayList<>();
        try (ClaimReader reader = ClaimReader.open(bytes)) {
            reader.forEachRemaining(item -> {
                if (item instanceof ClaimReader.Read read) {
                    claims.add(read.claim());
                }
            });
        }
        return claims;
    }

    private static PolicyEdits interpreter() throws IOException {
        List<Source> sources = new ArrayList<>();
        Path folder = Path.of("src/main/hip");
        for (Path file : files(folder)) {
            sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
        }
        Beside beside = (policy, file) -> {
            try {
                return Optional.of(Files.newBufferedReader(folder.resolve(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        return PolicyCompiler.check(sources, beside).family().orElseThrow().interpreter();
    }

    private static String words(Decision decision) {
        return decision.lines().stream()
                .map(SampleClaimsTest::words)
                .collect(Collectors.joining("\n", decision.claim() + "\n", "\n"));
    }

    private static String words(LineDecision line) {
        String findings = line.findings().stream().map(SampleClaimsTest::words).collect(Collectors.joining(", "));
        String asks = line.asks().stream()
                .map(ask -> " asks " + ask.fact().name() + " of " + ask.days().size() + " days")
                .collect(Collectors.joining());
        return String.format(
                        "  %d  %s  keeps %s of %s  %s%s",
                        line.line(), line.verdict().word(), line.kept(), line.billed(), findings, asks)
                .stripTrailing();
    }

    private static String words(Finding finding) {
        String target =
                finding.includedIn().isPresent() ? " in " + finding.includedIn().getAsInt() : "";
        return finding.rule().name() + target + " " + finding.units() + (finding.wins() ? "" : " (lost)");
    }
}
