package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.x12.X12Text.CLAIM_B;
import static org.hiplang.x12.X12Text.LEVELS;
import static org.hiplang.x12.X12Text.claims;
import static org.hiplang.x12.X12Text.file;

import java.time.LocalDate;
import java.util.Optional;
import org.hiplang.runtime.claim.ClaimHeader;
import org.hiplang.runtime.claim.Patient;
import org.hiplang.runtime.claim.Sex;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    @Test
    void aPatientIsInsuredAsTheSubscriber() {
        ClaimHeader header = last(LEVELS, "HL*3*2*23*0~\nPAT*19~\nNM1*QC*1*PINE*TIM~\n", CLAIM_B);

        assertThat(header.group()).contains("GRP-A");
        assertThat(header.payer()).contains("PAY01");
        assertThat(header.billingNpi()).contains("1000000004");
    }

    @Test
    void thePatientIsTheSubscriberOrWhoeverHangsBelow() {
        String subscriber = LEVELS + "DMG*D8*19400229*F~\n";
        String child = "HL*3*2*23*0~\nPAT*19~\nNM1*QC*1*PINE*TIM~\n";

        assertThat(last(subscriber, CLAIM_B).patient())
                .isEqualTo(new Patient(Optional.of(Sex.FEMALE), Optional.of(LocalDate.of(1940, 2, 29))));
        assertThat(last(subscriber, child, CLAIM_B).patient()).isEqualTo(Patient.UNKNOWN);
        assertThat(last(subscriber, child + "DMG*D8*20190101*M~\n", CLAIM_B).patient())
                .isEqualTo(new Patient(Optional.of(Sex.MALE), Optional.of(LocalDate.of(2019, 1, 1))));
        assertThat(last(subscriber, CLAIM_B, "HL*3*1*22*0~\nSBR*P~\n", CLAIM_B).patient())
                .isEqualTo(Patient.UNKNOWN);
    }

    @Test
    void whatDemographicsDoNotSayIsUnknown() {
        assertThat(last(LEVELS, "DMG*D8*19410229*U~\n", CLAIM_B).patient()).isEqualTo(Patient.UNKNOWN);
        assertThat(last(LEVELS, "DMG*D8**~\n", CLAIM_B).patient()).isEqualTo(Patient.UNKNOWN);
        assertThat(last(LEVELS, "DMG*D8*19400229*F~\n", CLAIM_B).patient().toString())
                .doesNotContain("1940", "FEMALE");
    }

    @Test
    void thePayerComesFirstOrLater() {
        assertThat(last(LEVELS, CLAIM_B).payerOrder()).contains("P");
        assertThat(last(LEVELS.replace("SBR*P", "SBR*S"), CLAIM_B).payerOrder()).contains("S");
        assertThat(last(LEVELS, CLAIM_B, "HL*3*1*22*0~\n", CLAIM_B).payerOrder())
                .isEmpty();
    }

    @Test
    void aSubscriberInheritsNothingFromTheLastOne() {
        ClaimHeader header = last(LEVELS, CLAIM_B, "HL*3*1*22*0~\nNM1*IL*1*YEW*MAX****MI*M2~\n", CLAIM_B);

        assertThat(header.group()).isEmpty();
        assertThat(header.payer()).isEmpty();
        assertThat(header.billingNpi()).contains("1000000004");
        assertThat(header.billingTin()).contains("100000001");
    }

    @Test
    void aSubscriberWithoutAGroupInheritsNone() {
        ClaimHeader header = last(LEVELS, CLAIM_B, "HL*3*1*22*0~\nSBR*P*18*******CI~\n", CLAIM_B);

        assertThat(header.group()).isEmpty();
    }

    @Test
    void aPatientOfAnEarlierSubscriberIsNotInsuredAsTheLaterOne() {
        ClaimHeader header = last(LEVELS, "HL*3*1*22*0~\nSBR*P**GRP-C~\nHL*4*2*23*0~\n", CLAIM_B);

        assertThat(header.group()).isEmpty();
    }

    @Test
    void aBillingProviderInheritsNothingFromTheLastOne() {
        ClaimHeader header =
                last(LEVELS, CLAIM_B, "HL*3**20*1~\nNM1*85*2*WEST*****XX*1000000061~\nHL*4*3*22*0~\nSBR*P~\n", CLAIM_B);

        assertThat(header.billingNpi()).contains("1000000061");
        assertThat(header.billingTin()).isEmpty();
        assertThat(header.billingTaxonomy()).isEmpty();
        assertThat(header.group()).isEmpty();
        assertThat(header.payer()).isEmpty();
    }

    @Test
    void aRefusedClaimLeavesNothingToTheNext() {
        String refused = """
                CLM*BAD*1***11:B:1~
                LX*0~
                SBR*S**GRP-X~
                NM1*PR*2*OTHER*****PI*PAY99~
                NM1*82*1*ASH*CY****XX*1000000020~
                """;
        String alone = X12Text.describe(claims(file(LEVELS, CLAIM_B)).get(0));

        assertThat(claims(file(LEVELS, refused, CLAIM_B)))
                .extracting(X12Text::describe)
                .containsExactly(alone);
    }

    @Test
    void aTransactionInheritsNothingFromTheLastOne() {
        String version = X12Text.PROFESSIONAL;
        String text = X12Text.interchange(X12Text.group(
                version, X12Text.transaction(version, LEVELS, CLAIM_B), X12Text.transaction(version, CLAIM_B)));

        ClaimHeader header = claims(text).get(1).header();
        assertThat(header.billingNpi()).isEmpty();
        assertThat(header.group()).isEmpty();
    }

    @Test
    void onlyTheFirstPayerOfASubscriberCounts() {
        ClaimHeader header = last(LEVELS, "SBR*S**GRP-Z~\nNM1*PR*2*Z*****PI*PAY77~\n", CLAIM_B);

        assertThat(header.group()).contains("GRP-A");
        assertThat(header.payer()).contains("PAY01");
    }

    @Test
    void theTaxNumberIsNotThatOfThePayToPlan() {
        String levels = LEVELS.replace("REF*EI*100000001~\n", "NM1*PE*2*PLAN*****PI*P7~\nREF*EI*177777777~\n");

        assertThat(last(levels, CLAIM_B).billingTin()).isEmpty();
    }

    @Test
    void aTaxNumberMayBeASocialSecurityNumber() {
        assertThat(last(LEVELS.replace("REF*EI", "REF*SY"), CLAIM_B).billingTin())
                .contains("100000001");
    }

    private static ClaimHeader last(String... body) {
        var claims = claims(file(body));
        return claims.get(claims.size() - 1).header();
    }
}
