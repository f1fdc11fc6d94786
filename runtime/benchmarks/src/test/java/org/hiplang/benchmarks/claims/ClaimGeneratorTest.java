package org.hiplang.benchmarks.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.Units;
import org.junit.jupiter.api.Test;

final class ClaimGeneratorTest {
    private static final int MOST = 64;

    private final List<GeneratedClaim> claims = ClaimGenerator.claims(ClaimGenerator.SEED, 10_000);

    @Test
    void theSameSeedDrawsTheSameClaims() {
        List<GeneratedClaim> again = ClaimGenerator.claims(ClaimGenerator.SEED, claims.size());

        assertThat(again).extracting(GeneratedClaim::plain).isEqualTo(plain(claims));
        assertThat(ClaimGenerator.claims(ClaimGenerator.SEED + 1, claims.size()))
                .extracting(GeneratedClaim::plain)
                .isNotEqualTo(plain(claims));
    }

    @Test
    void theMixIsAsStated() {
        double lines = claims.stream()
                .mapToInt(claim -> claim.packed().lines())
                .average()
                .orElseThrow();
        long homeInfusion = claims.stream().filter(GeneratedClaim::homeInfusion).count();

        assertThat(lines).isCloseTo(6, within(0.5));
        assertThat(homeInfusion).isBetween(3_700L, 3_900L);
    }

    @Test
    void noClaimIsLargerThanStated() {
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.packed().lines()).isBetween(1, MOST);
            assertThat(span(claim.packed())).isLessThanOrEqualTo(MOST);
        });
    }

    @Test
    void bothFormsSayTheSame() {
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.packed().lines()).isEqualTo(claim.plain().lines().size());
            for (PlainLine line : claim.plain().lines()) {
                assertSame(line, claim.packed(), claim.packed().indexOf(line.number()));
            }
        });
    }

    private static void assertSame(PlainLine plain, Claim packed, int line) {
        assertThat(packed.codeText(line)).isEqualTo(plain.code());
        assertThat(packed.modifiers(line)).isEqualTo(plain.modifiers());
        assertThat(packed.firstDay(line)).isEqualTo((int) plain.first().toEpochDay());
        assertThat(packed.lastDay(line)).isEqualTo((int) plain.last().toEpochDay());
        assertThat(new Units(packed.units(line))).isEqualTo(Units.of(plain.units()));
        assertThat(packed.place(line)).isEqualTo(Codes.pair(plain.place()));
        assertThat(packed.detail(line).ndc().orElse(null)).isEqualTo(plain.ndc());
    }

    private static int span(Claim claim) {
        int first = IntStream.range(0, claim.lines()).map(claim::firstDay).min().orElseThrow();
        int last = IntStream.range(0, claim.lines()).map(claim::lastDay).max().orElseThrow();
        return last - first + 1;
    }

    private static List<PlainClaim> plain(List<GeneratedClaim> claims) {
        return claims.stream().map(GeneratedClaim::plain).toList();
    }
}
