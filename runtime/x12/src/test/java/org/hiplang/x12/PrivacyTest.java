package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PrivacyTest {
    /** Every value of the claim bears the mark but those that name its kind. */
    private static final String MARKED = X12Text.file(
            X12Text.LEVELS
                    .replace("PINE", "QQPINE")
                    .replace("M0001", "QQ0001")
                    .replace("GRP-A", "QQ-A")
                    .replace("PAY01", "QQ01")
                    .replace("1000000004", "QQ00000004"),
            """
            CLM*A-1*QQ500***QQ:B:1*Y*A*Y*Y~
            HI*ABK:QQ5090~
            NM1*82*1*QQASH*QQCY****XX*QQ00000020~
            LX*1~
            SV1*HC:QQ500:QQ:QQ*QQ500*UN*QQ7***QQ~
            DTP*472*RD8*QQ210201-QQ210207~
            LX*QQ2~
            SV1*QQ:QQ696:QQ*200*UN*4***1:2~
            DTP*472*QQ*20210201~
            """);

    @Test
    void noRefusalRepeatsAValue() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            byte[] mutant = MARKED.getBytes(StandardCharsets.ISO_8859_1);
            for (int flip = 0; flip < 6; flip++) {
                byte other = mutant[random.nextInt(mutant.length)];
                int place = 106 + random.nextInt(mutant.length - 106);
                mutant[place] = mutant[place] == 'Q' ? (byte) 'Q' : other;
            }
            assertThat(X12Text.read(new ByteArrayInputStream(mutant))).allSatisfy(PrivacyTest::saysNothing);
        }
    }

    @Test
    void noRefusalOfACaseRepeatsAValue() {
        RefusalTest.cases()
                .flatMap(given -> X12Text.read(given.text()).stream())
                .forEach(PrivacyTest::saysNothing);
    }

    private static void saysNothing(ClaimReader.Item item) {
        if (item instanceof ClaimReader.Refused refused) {
            assertThat(refused.reason().message().toUpperCase(Locale.ROOT))
                    .doesNotContain("QQ", "PINE", "GRP-A", "PAY01", "S9500", "S9501", "2021", "J0696", "100000");
        }
    }
}
