package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {
    @Test
    void aRangeHasTheBitsOfItsCodesAndNoMoreThanTheirFamilies() {
        int first = Codes.code("S9497");
        int last = Codes.code("S9504");
        long each = 0;
        for (int code = first; code <= last; code++) {
            each |= Digest.ofCode(code);
        }

        assertThat(Digest.ofCodes(first, last)).isEqualTo(each);
        assertThat(Long.bitCount(each)).isEqualTo(2);
    }

    @Test
    void allCodesHaveAllBits() {
        assertThat(Digest.ofCodes(0, Codes.code("ZZZZZ"))).isEqualTo(Digest.ALL);
    }

    @Test
    void aClaimHasTheBitsOfItsLinesAndOfItsHeader() {
        Claim claim = Claim.number("A-1")
                .placeOfService("11")
                .payer("GOLDPPO")
                .line("S9500", line -> line.day(LocalDate.of(2021, 2, 1)))
                .line("J0696", line -> line.day(LocalDate.of(2021, 2, 1)).placeOfService("12"))
                .build();

        assertThat(claim.codeDigest())
                .isEqualTo(Digest.ofCode(Codes.code("S9500")) | Digest.ofCode(Codes.code("J0696")));
        assertThat(claim.placeDigest()).isEqualTo(Digest.ofPlace(Codes.pair("11")) | Digest.ofPlace(Codes.pair("12")));
        assertThat(List.of("GOLDPPO", "goldppo", "SILVER"))
                .filteredOn(plan -> HeaderField.PLAN.says(claim, -1, plan))
                .containsExactly("GOLDPPO");
    }

    @Test
    void whatIsNotThereHasNoBit() {
        assertThat(Digest.ofPlace(-1)).isZero();
        assertThat(Claim.number("A-2").build().codeDigest()).isZero();
    }
}
