package org.hiplang.benchmarks.eight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hiplang.benchmarks.claims.ClaimGenerator;
import org.hiplang.benchmarks.claims.GeneratedClaim;
import org.hiplang.benchmarks.eight.expert.ExpertEngine;
import org.hiplang.benchmarks.measure.Mix;
import org.junit.jupiter.api.Test;

/** On how many claims each rule finds something, as the README says it. */
final class SharesTest {
    private static final Path README = Path.of("README.md");

    private final ExpertEngine expert = new ExpertEngine();
    private final List<GeneratedClaim> claims = ClaimGenerator.claims(ClaimGenerator.SEED, Mix.CLAIMS);

    @Test
    void theReadmeSaysHowOftenEachRuleFindsSomething() throws IOException {
        String readme = Files.readString(README);

        for (EightRule rule : EightRule.values()) {
            assertThat(readme).contains(row(rule.inPolicy(), count(rule)));
        }
    }

    @Test
    void theReadmeSaysOnHowManyClaimsSomethingIsFound() throws IOException {
        List<GeneratedClaim> homeInfusion =
                claims.stream().filter(GeneratedClaim::homeInfusion).toList();
        long clean = homeInfusion.stream()
                .filter(claim -> expert.find(claim).isEmpty())
                .count();
        long any =
                claims.stream().filter(claim -> !expert.find(claim).isEmpty()).count();

        assertThat(Files.readString(README))
                .contains(row("any", any))
                .contains(row("none, of %s for home infusion".formatted(number(homeInfusion.size())), clean));
    }

    private long count(EightRule rule) {
        return claims.stream()
                .filter(claim -> expert.find(claim).stream().anyMatch(found -> found.rule() == rule))
                .count();
    }

    private static String row(String words, long count) {
        return "| " + words + " | " + number(count) + " |";
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
