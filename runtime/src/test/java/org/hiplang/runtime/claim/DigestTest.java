package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final int FAMILY = 36 * 36;
    private static final int FAMILIES = 36 * 36 * 36;

    @Test
    void aRangeHasTheBitsOfItsCodesAndNoMoreThanTheirFamilies() {
        int first = Codes.code("S9497");
        int last = Codes.code("S9504");
        CodeDigest each = CodeDigest.NONE;
        for (int code = first; code <= last; code++) {
            each = each.and(CodeDigest.of(code, code));
        }

        assertThat(CodeDigest.of(first, last)).isEqualTo(each);
        assertThat(each.bits()).isEqualTo(4);
    }

    @Test
    void allCodesHaveAllBits() {
        assertThat(CodeDigest.of(0, Codes.code("ZZZZZ"))).isEqualTo(CodeDigest.ALL);
    }

    @Test
    void aClaimHasTheBitsOfItsLinesAndOfItsHeader() {
        Claim claim = Claim.number("A-1")
                .placeOfService("11")
                .payer("GOLDPPO")
                .line("S9500", line -> line.day(LocalDate.of(2021, 2, 1)))
                .line("J0696", line -> line.day(LocalDate.of(2021, 2, 1)).placeOfService("12"))
                .build();

        assertThat(List.of("S9500", "S9501", "J0696", "99601", "A4222"))
                .filteredOn(code -> claim.mayHave(CodeDigest.of(Codes.code(code), Codes.code(code))))
                .containsExactly("S9500", "S9501", "J0696");
        assertThat(claim.placeDigest()).isEqualTo(Digest.ofPlace(Codes.pair("11")) | Digest.ofPlace(Codes.pair("12")));
        assertThat(List.of("GOLDPPO", "goldppo", "SILVER"))
                .filteredOn(plan -> HeaderField.PLAN.says(claim, -1, plan))
                .containsExactly("GOLDPPO");
    }

    @Test
    void codesThatShareOneBitSeldomShareTheOther() {
        CodeDigest policy = CodeDigest.of(Codes.code("S9325"), Codes.code("S9379"));
        long oneBit = IntStream.range(0, FAMILIES)
                .filter(family -> (CodeDigest.one(family * FAMILY) & policy.one()) != 0)
                .count();
        long both = IntStream.range(0, FAMILIES)
                .filter(family -> (CodeDigest.one(family * FAMILY) & policy.one()) != 0
                        && (CodeDigest.two(family * FAMILY) & policy.two()) != 0)
                .count();

        assertThat(both).isLessThan(oneBit / 16);
    }

    @Test
    void whatIsNotThereHasNoBit() {
        assertThat(Digest.ofPlace(-1)).isZero();
        assertThat(Claim.number("A-2").build().mayHave(CodeDigest.ALL)).isFalse();
    }

    @Test
    void aLineIsBilledAgainWithTheCodeAndTheDaysOfOneBefore() {
        LocalDate first = LocalDate.of(2021, 2, 1);
        Claim claim = Claim.number("A-3")
                .line("S9500", line -> line.days(first, first.plusDays(2)))
                .line("S9500", line -> line.days(first, first.plusDays(3)))
                .line("S9501", line -> line.days(first, first.plusDays(2)))
                .line("S9500", line -> line.days(first, first.plusDays(2)))
                .build();

        assertThat(claim.rebilled()).isEqualTo(0b1000);
    }
}
