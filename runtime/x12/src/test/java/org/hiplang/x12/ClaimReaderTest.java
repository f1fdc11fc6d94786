package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hiplang.x12.X12Text.CLAIM_A;
import static org.hiplang.x12.X12Text.CLAIM_B;
import static org.hiplang.x12.X12Text.LEVELS;
import static org.hiplang.x12.X12Text.claims;
import static org.hiplang.x12.X12Text.file;
import static org.hiplang.x12.X12Text.summary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.claim.Diagnosis;
import org.hiplang.runtime.claim.DiagnosisCodes;
import org.hiplang.runtime.claim.LineDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {
    @Test
    void itemsComeInTheOrderOfTheFile() {
        assertThat(summary(file(LEVELS, CLAIM_A, CLAIM_B.replace("99213", "9921"), CLAIM_A)))
                .containsExactly("A-1 read at 17", "B-2 HIP725 at 28", "A-1 read at 30");
    }

    @Test
    void theHeaderHoldsWhatStandsAboveTheClaim() {
        var header = claims(file(LEVELS, CLAIM_A)).get(0).header();

        assertThat(header.place()).isEqualTo(Codes.pair("12"));
        assertThat(header.payer()).contains("PAY01");
        assertThat(header.group()).contains("GRP-A");
        assertThat(header.billingNpi()).contains("1000000004");
        assertThat(header.billingTin()).contains("100000001");
        assertThat(header.billingTaxonomy()).contains("251F00000X");
        assertThat(header.diagnoses()).containsExactly(new Diagnosis("K5090", true), new Diagnosis("T8571XA", true));
    }

    @Test
    void linesHoldCodeModifiersDaysUnitsAndPlace() {
        Claim claim = claims(file(LEVELS, CLAIM_A)).get(0);

        assertThat(claim.lines()).isEqualTo(2);
        assertThat(claim.codeText(0)).isEqualTo("S9500");
        assertThat(claim.modifiers(0)).isEmpty();
        assertThat(claim.firstDay(0)).isEqualTo(day("2021-02-01"));
        assertThat(claim.lastDay(0)).isEqualTo(day("2021-02-07"));
        assertThat(claim.units(0)).isEqualTo(7000);
        assertThat(claim.place(0)).isEqualTo(Codes.pair("12"));
        assertThat(claim.modifiers(1)).containsExactly("JA");
        assertThat(claim.units(1)).isEqualTo(4500);
        assertThat(claim.lastDay(1)).isEqualTo(claim.firstDay(1));
        assertThat(claim.place(1)).isEqualTo(Codes.pair("11"));
        assertThat(claim.detail(1).charge()).contains(new BigDecimal("200"));
        assertThat(claim.detail(1).diagnosisPointers()).containsExactly(1, 2);
    }

    @Test
    void drugAndPrescriptionBelongToTheirLine() {
        Claim claim = claims(file(LEVELS, CLAIM_A, """
                LIN**N4*00000000101~
                CTP****4*UN~
                REF*XZ*RX77~
                """)).get(0);

        assertThat(claim.detail(0).ndc()).isEmpty();
        assertThat(claim.detail(1).ndc()).contains("00000000101");
        assertThat(claim.detail(1).prescription()).contains("RX77");
    }

    @Test
    void theRenderingProviderIsThatOfTheLineElseOfTheClaim() {
        Claim claim = claims(file(LEVELS, """
                CLM*A-1*700***12:B:1*Y*A*Y*Y~
                NM1*DN*1*OAK*BO****XX*1000000012~
                NM1*82*1*ASH*CY****XX*1000000020~
                PRV*PE*PXC*163W00000X~
                LX*1~
                SV1*HC:S9500*500*UN*7~
                DTP*472*D8*20210201~
                NM1*82*1*FIR*DEE****XX*1000000038~
                LX*2~
                SV1*HC:S9501*500*UN*7~
                DTP*472*D8*20210201~
                NM1*DK*1*ELM*EVE****XX*1000000046~
                """)).get(0);

        assertThat(claim.detail(0).renderingNpi()).contains("1000000038");
        assertThat(claim.detail(0).renderingTaxonomy()).isEmpty();
        assertThat(claim.detail(1).renderingNpi()).contains("1000000020");
        assertThat(claim.detail(1).renderingTaxonomy()).contains("163W00000X");
    }

    @Test
    void otherInsurancesAndTheirVerdictsDisturbNothing() {
        Claim plain = claims(file(LEVELS, CLAIM_B)).get(0);
        String other = """
                SBR*S*01*GRP-OTHER*OTHER PLAN*****CI~
                AMT*D*10~
                NM1*IL*1*PINE*OLD****MI*M9~
                NM1*PR*2*OTHER PLAN*****PI*PAY99~
                NM1*82*1*ASH*CY****XX*1000000020~
                NM1*85*2*OTHER*****XX*1000000053~
                REF*EI*199999999~
                """;
        String verdict = """
                SVD*PAY99*40*HC:99214:25**3~
                CAS*CO*42*3~
                DTP*573*D8*20210401~
                """;
        Claim secondary = claims(file(LEVELS, CLAIM_B.replace("LX*1~\n", other + "LX*1~\n"), verdict))
                .get(0);

        assertThat(X12Text.describe(secondary)).isEqualTo(X12Text.describe(plain));
    }

    @Test
    void onlyDiagnosesCountAsDiagnoses() {
        Claim claim = claims(file(LEVELS, CLAIM_B.replace("LX*1", "HI*BG:A1~\nHI*BP:00100~\nLX*1")))
                .get(0);

        assertThat(claim.header().diagnoses()).containsExactly(new Diagnosis("J189", true));
    }

    @Test
    void readsTheFrequencyAndPriorAuthorizations() {
        String own = CLAIM_A.replace(":B:1*", ":B:7*")
                .replace("HI*", "REF*9F*R1~\nREF*G1*A1~\nHI*")
                .replace("LX*2~", "REF*G1*A2~\nREF*G1*A3**2U:PAY02~\nLX*2~");
        Claim claim = claims(file(LEVELS, own)).get(0);

        assertThat(claim.header().frequency()).contains("7");
        assertThat(claim.header().priorAuthorization()).contains("A1");
        assertThat(claim.detail(0).priorAuthorization()).contains("A2");
        assertThat(claim.detail(1).priorAuthorization()).isEmpty();
    }

    @Test
    void anAuthorizationOfAnotherPayerIsNone() {
        String other = "SBR*S*18*******CI~\nNM1*PR*2*WEST PLAN*****PI*PAY02~\nREF*G1*A1~\n";
        Claim claim = claims(file(LEVELS, CLAIM_B.replace("LX*1~\n", other + "LX*1~\n")))
                .get(0);

        assertThat(claim.header().priorAuthorization()).isEmpty();
    }

    @Test
    void diagnosesOfAnOlderCodeSetAreToldApart() {
        Claim claim = claims(file(LEVELS, CLAIM_B.replace("LX*1", "HI*BK:E8490*BF:25000~\nLX*1")))
                .get(0);

        assertThat(claim.header().diagnoses())
                .containsExactly(
                        new Diagnosis("J189", true), new Diagnosis("E8490", false), new Diagnosis("25000", false));
        assertThat(claim.diagnosis(1)).isEqualTo(DiagnosisCodes.first("J18.9"));
        assertThat(claim.diagnosis(2)).isEqualTo(DiagnosisCodes.NONE);
        assertThat(claim.diagnosis(4)).isEqualTo(DiagnosisCodes.NONE);
    }

    @Test
    void linesMayComeInAnyOrderOfTheirNumbers() {
        Claim claim = claims(file(LEVELS, CLAIM_A.replace("LX*1", "LX*9"))).get(0);

        assertThat(claim.lineNumber(0)).isEqualTo(2);
        assertThat(claim.codeText(1)).isEqualTo("S9500");
    }

    @Test
    void whatIsOptionalMayBeAbsent() {
        Claim claim = claims(file("""
                CLM*A-1*700~
                LX*1~
                SV1*HC:99213**UN*0~
                DTP*472*D8*20240229~
                """)).get(0);

        assertThat(claim.place(0)).isEqualTo(-1);
        assertThat(claim.header().payer()).isEmpty();
        assertThat(claim.detail(0))
                .isEqualTo(new LineDetail(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void namesInAnyEncodingHarmNothing() {
        String text = file(LEVELS.replace("ADA", "ZO\u00CB"), CLAIM_A);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);

        assertThat(claims(text)).hasSize(1);
        assertThat(X12Text.read(new ByteArrayInputStream(utf8))).hasSize(1);
    }

    @Test
    void aClaimNumberInUtf8IsReadAsSuch() {
        byte[] utf8 = file(LEVELS, CLAIM_B.replace("B-2", "\u00C9-2")).getBytes(StandardCharsets.UTF_8);

        assertThat(X12Text.read(new ByteArrayInputStream(utf8)))
                .first()
                .extracting(item -> ((ClaimReader.Read) item).claim().number())
                .isEqualTo("\u00C9-2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 500})
    void aBrokenStreamIsAnExceptionEachTime(int length) throws IOException {
        String start = file(LEVELS, CLAIM_A).substring(0, length);
        try (ClaimReader reader = ClaimReader.open(new BrokenStream(start))) {
            assertThatThrownBy(reader::hasNext).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(reader::next).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void afterTheLastItemThereIsNone() throws IOException {
        try (ClaimReader reader = ClaimReader.open(X12Text.stream(file(LEVELS, CLAIM_A)))) {
            reader.next();

            assertThat(reader.hasNext()).isFalse();
            assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
            assertThat(reader.bytesRead()).isEqualTo(file(LEVELS, CLAIM_A).length());
        }
    }

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }
}
