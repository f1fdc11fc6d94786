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
import org.hiplang.benchmarks.cpcp019.cel.Cpcp019CelRules;
import org.hiplang.benchmarks.cpcp019.drools.Cpcp019DroolsRules;
import org.hiplang.benchmarks.cpcp019.plain.Plain;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.x12.ClaimReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All who judge by CPCP019 find the same, and a decision of the compiled policy lists it. */
final class Cpcp019Test {
    private static final long SEED = 2020;
    private static final Path SAMPLES = Path.of("../../policies/home-infusion/src/claims");

    private final Agreement agreement = new Agreement()
            .with("plain loops", Plain::find)
            .with("Drools, pooled session", Cpcp019DroolsRules.pooledSessions());

    @Test
    void allFindTheSameOnClaimsAsTheyAreMeasured() {
        ClaimGenerator.claims(ClaimGenerator.SEED, 5_000).forEach(agreement::check);
    }

    @Test
    void allFindTheSameOnClaimsAsNobodyBillsThem() {
        WildClaims.claims(SEED, 10_000).forEach(claim -> agreement.check(claim, Packing.packed(claim)));
    }

    @Test
    void droolsFindsTheSameInNewSessions() {
        Agreement fresh = new Agreement().with("Drools, new sessions", Cpcp019DroolsRules.newSessions());

        WildClaims.claims(SEED, 1_000).forEach(claim -> fresh.check(claim, Packing.packed(claim)));
    }

    @Test
    void celFindsTheSame() {
        Agreement cel = new Agreement().with("cel-java", new Cpcp019CelRules());

        ClaimGenerator.claims(ClaimGenerator.SEED, 5_000).forEach(cel::check);
        WildClaims.claims(SEED, 3_000).forEach(claim -> cel.check(claim, Packing.packed(claim)));
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
        Hip hip = new Hip();
        List<Claim> claims = claims(file).stream()
                .filter(claim -> isGovernedByNone(hip.decision(claim)))
                .toList();

        assertThat(claims).isNotEmpty().allSatisfy(agreement::check);
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
        Expert expert = new Expert();
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

    private static boolean isGovernedByNone(Decision decision) {
        return decision.lines().stream().allMatch(line -> line.governedBy().isEmpty());
    }
}
