package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.x12.X12Text.CLAIM_A;
import static org.hiplang.x12.X12Text.LEVELS;
import static org.hiplang.x12.X12Text.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberTest {
    private static final String CHILD = """
            HL*3*2*23*0~
            PAT*19~
            NM1*QC*1*PINE*BO~
            DMG*D8*20110301*M~
            """;

    private static Optional<Member> member(String... body) {
        try (ClaimReader reader =
                ClaimReader.open(new java.io.ByteArrayInputStream(file(body).getBytes(StandardCharsets.ISO_8859_1)))) {
            return ((ClaimReader.Read) reader.next()).member();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void isTheSubscriberOfThatNumberAndPayer() {
        Optional<Member> ada = member(LEVELS, CLAIM_A);
        assertThat(ada).isPresent();
        assertThat(member(LEVELS.replace("M0001", "m0001 ").replace("PINE*ADA", "PINE*A"), CLAIM_A))
                .isEqualTo(ada);
        assertThat(member(LEVELS.replace("M0001", "M0002"), CLAIM_A))
                .isPresent()
                .isNotEqualTo(ada);
        assertThat(member(LEVELS.replace("PAY01", "PAY02"), CLAIM_A))
                .isPresent()
                .isNotEqualTo(ada);
    }

    @Test
    void isThePatientWhoIsNotTheSubscriber() {
        Optional<Member> bo = member(LEVELS, CHILD, CLAIM_A);
        assertThat(bo).isPresent().isNotEqualTo(member(LEVELS, CLAIM_A));
        assertThat(member(LEVELS, CHILD, CLAIM_A)).isEqualTo(bo);
        assertThat(member(LEVELS, CHILD.replace("*BO", "*CY"), CLAIM_A)).isNotEqualTo(bo);
        assertThat(member(LEVELS, CHILD.replace("20110301", "20110302"), CLAIM_A))
                .isNotEqualTo(bo);
    }

    @Test
    void isNobodyWhereTooLittleIsKnown() {
        assertThat(member(LEVELS.replace("*MI*M0001", ""), CLAIM_A)).isEmpty();
        assertThat(member(LEVELS.replace("*PI*PAY01", ""), CLAIM_A)).isEmpty();
        assertThat(member(LEVELS, CHILD.replace("NM1*QC*1*PINE*BO~\n", ""), CLAIM_A))
                .isEmpty();
        assertThat(member(LEVELS, CHILD.replace("DMG*D8*20110301*M~\n", ""), CLAIM_A))
                .isEmpty();
    }

    @Test
    void isNotToldFromOneSubscriberToTheNext() {
        String next =
                LEVELS.substring(LEVELS.indexOf("HL*2")).replace("HL*2", "HL*3").replace("*MI*M0001", "");
        assertThat(member(LEVELS, next, CLAIM_A)).isEmpty();
    }

    @Test
    void saysNothingOfItself() {
        assertThat(member(LEVELS, CHILD, CLAIM_A).map(Member::toString)).contains("Member");
    }
}
