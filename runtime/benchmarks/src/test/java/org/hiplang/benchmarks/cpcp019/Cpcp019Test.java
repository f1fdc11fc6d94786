package org.hiplang.benchmarks.cpcp019;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.benchmarks.claims.ClaimGenerator;
import org.hiplang.benchmarks.claims.Packing;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.x12.ClaimReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expert, the plain loops and the compiled policy find the same, and a decision lists it. */
final class Cpcp019Test {
    private static final long SEED = 2020;
    private static final Path SAMPLES = Path.of("../../policies/home-infusion/src/claims");

    private final Expert expert = new Expert();
    private final Hip hip = new Hip();
    private final Listing listing = new Listing(hip);

    @Test
    void allFindTheSameOnClaimsAsTheyAreMeasured() {
        assertThat(ClaimGenerator.claims(ClaimGenerator.SEED, 5_000)).allSatisfy(claim -> {
            assertExpert(claim.packed());
            assertPlain(claim.plain());
        });
    }

    @Test
    void allFindTheSameOnClaimsAsNobodyBillsThem() {
        assertThat(WildClaims.claims(SEED, 10_000)).allSatisfy(claim -> {
            assertExpert(Packing.packed(claim));
            assertPlain(claim);
        });
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".837"))
                    .sorted()
                    .toList();
        }
    }

    /** Those that an amendment governs are decided otherwise. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void theExpertFindsTheSameOnTheSampleClaims(Path file) throws IOException {
        List<Claim> claims = claims(file).stream()
                .filter(claim -> isGovernedByNone(hip.decision(claim)))
                .toList();

        assertThat(claims).isNotEmpty().allSatisfy(this::assertExpert);
    }

    private static List<Claim> claims(Path file) throws IOException {
        List<Claim> claims = new ArrayList<>();
        try (ClaimReader reader = ClaimReader.open(Files.newInputStream(file))) {
            reader.forEachRemaining(item -> {
                if (item instanceof ClaimReader.Read read) {
                    claims.add(read.claim());
                }
            });
        }
        return claims;
    }

    /** The tables have no modifier that is not valid, and no drug that patients give themselves. */
    @Test
    void allRulesFindSomethingThatCan() {
        Set<String> finding = WildClaims.claims(SEED, 10_000).stream()
                .map(Packing::packed)
                .flatMap(claim -> Found.of(expert.find(claim), claim).stream())
                .map(Found::rule)
                .collect(Collectors.toCollection(HashSet::new));
        EnumSet<Rule> silent = EnumSet.of(Rule.MODIFIER_IN_FORCE, Rule.SELF_ADMINISTERED_DRUGS);

        assertThat(finding)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(silent).stream().map(Rule::text).toList());
    }

    private void assertExpert(Claim claim) {
        Set<Found> found = Found.of(expert.find(claim), claim);
        Set<Found> unbounded = found.stream()
                .filter(one -> !one.rule().equals(Rule.ONE_UNIT_A_DAY.text()))
                .collect(Collectors.toSet());

        hip.found(claim)
                .ifPresent(byHip -> assertThat(unbounded).as(() -> told(claim)).isEqualTo(byHip));
        assertThat(listing.of(found, claim)).as(() -> told(claim)).isEqualTo(Hip.listed(claim, hip.decision(claim)));
    }

    private void assertPlain(PlainClaim plain) {
        Claim claim = Packing.packed(plain);

        assertThat(Found.of(Plain.find(plain), plain))
                .as(() -> told(claim))
                .isEqualTo(Found.of(expert.find(claim), claim));
    }

    private static boolean isGovernedByNone(Decision decision) {
        return decision.lines().stream().allMatch(line -> line.governedBy().isEmpty());
    }

    /** A claim as a person can read it; all of these are made up. */
    private static String told(Claim claim) {
        StringBuilder told = new StringBuilder(claim.number());
        for (int line = 0; line < claim.lines(); line++) {
            told.append("%n%d %s %s days %d to %d, %d thousandths, %s"
                    .formatted(
                            claim.lineNumber(line),
                            claim.codeText(line),
                            claim.modifiers(line),
                            claim.firstDay(line) - claim.from(),
                            claim.lastDay(line) - claim.from(),
                            claim.units(line),
                            claim.detail(line).ndc().orElse("no NDC")));
        }
        return told.toString();
    }
}
