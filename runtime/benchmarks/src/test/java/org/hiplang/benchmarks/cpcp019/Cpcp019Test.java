package org.hiplang.benchmarks.cpcp019;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.benchmarks.claims.ClaimGenerator;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.claims.Packing;
import org.hiplang.runtime.claim.Claim;
import org.junit.jupiter.api.Test;

/** All who judge by CPCP019 find the same. */
final class Cpcp019Test {
    private static final long SEED = 2020;

    private final Expert expert = new Expert();

    @Test
    void theExpertFindsWhatHipFindsOfClaimsAsTheyAreBilled() {
        List<Claim> claims = ClaimGenerator.claims(ClaimGenerator.SEED, 5_000).stream()
                .map(GeneratedClaim::packed)
                .toList();

        assertThat(claims).allSatisfy(this::assertSame);
    }

    @Test
    void theExpertFindsWhatHipFindsOfClaimsAsNobodyBillsThem() {
        assertThat(wild(10_000)).allSatisfy(this::assertSame);
    }

    /** The tables have no modifier that is not valid, and no drug that patients give themselves. */
    @Test
    void allRulesFindSomethingThatCan() {
        Set<String> finding = wild(10_000).stream()
                .flatMap(claim -> found(claim).stream())
                .map(Found::rule)
                .collect(Collectors.toCollection(HashSet::new));
        EnumSet<Rule> silent = EnumSet.of(Rule.MODIFIER_IN_FORCE, Rule.SELF_ADMINISTERED_DRUGS);

        assertThat(finding)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(silent).stream().map(Rule::text).toList());
    }

    private static List<Claim> wild(int count) {
        return WildClaims.claims(SEED, count).stream().map(Packing::packed).toList();
    }

    private void assertSame(Claim claim) {
        assertThat(Listing.of(found(claim), claim))
                .as(() -> told(claim))
                .isEqualTo(Hip.listed(claim, Hip.decision(claim)));
    }

    private Set<Found> found(Claim claim) {
        Findings findings = expert.find(claim);
        Set<Found> found = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            found.add(new Found(
                    findings.rule(i).text(),
                    claim.lineNumber(findings.line(i)),
                    findings.sureDays(i),
                    findings.openDays(i)));
        }
        return found;
    }

    private static String told(Claim claim) {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < claim.lines(); line++) {
            lines.add(Stream.of(
                            claim.lineNumber(line),
                            claim.codeText(line),
                            claim.modifiers(line),
                            LocalDate.ofEpochDay(claim.firstDay(line)),
                            LocalDate.ofEpochDay(claim.lastDay(line)),
                            claim.units(line),
                            claim.detail(line).ndc())
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")));
        }
        return String.join("\n", lines);
    }
}
