package org.hiplang.x12;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimHeader;
import org.hiplang.runtime.claim.LineDetail;

/** Builds files of made-up claims around a few segments, and reads them back. */
final class X12Text {
    static final String PROFESSIONAL = "005010X222A1";

    private static final String ISA =
            "ISA*00*          *00*          *ZZ*NORTHCLINIC    *ZZ*SOUTHPLAN      *210301*0900"
                    + "*^*00501*000000017*0*T*:~\n";

    /** A provider and a subscriber, under which a claim may stand. */
    static final String LEVELS = """
            BHT*0019*00*B1*20210301*0900*CH~
            NM1*41*2*NORTH BILLING*****46*N1~
            NM1*40*2*SOUTH PLAN*****46*S1~
            HL*1**20*1~
            PRV*BI*PXC*251F00000X~
            NM1*85*2*NORTH INFUSION*****XX*1000000004~
            N3*1 ELM ST~
            N4*SPRINGFIELD*IL*62701~
            REF*EI*100000001~
            HL*2*1*22*0~
            SBR*P*18*GRP-A******CI~
            NM1*IL*1*PINE*ADA****MI*M0001~
            NM1*PR*2*SOUTH PLAN*****PI*PAY01~
            """;

    /** A claim of two lines. */
    static final String CLAIM_A = """
            CLM*A-1*700***12:B:1*Y*A*Y*Y~
            HI*ABK:K5090*ABF:T8571XA~
            LX*1~
            SV1*HC:S9500*500*UN*7***1~
            DTP*472*RD8*20210201-20210207~
            LX*2~
            SV1*HC:J0696:JA*200*UN*4.5*11**1:2~
            DTP*472*D8*20210201~
            """;

    /** A claim of one line. */
    static final String CLAIM_B = """
            CLM*B-2*90***11:B:1*Y*A*Y*Y~
            HI*ABK:J189~
            LX*1~
            SV1*HC:99213*90*UN*1***1~
            DTP*472*D8*20210203~
            """;

    private X12Text() {}

    /** An interchange with one group and one transaction 837P. */
    static String file(String... body) {
        return interchange(group(PROFESSIONAL, transaction(PROFESSIONAL, body)));
    }

    static String interchange(String... groups) {
        return ISA + String.join("", groups) + "IEA*" + groups.length + "*000000017~\n";
    }

    static String group(String version, String... transactions) {
        return "GS*HC*NORTH*SOUTH*20210301*0900*5*X*" + version + "~\n" + String.join("", transactions) + "GE*"
                + transactions.length + "*5~\n";
    }

    static String transaction(String version, String... body) {
        return anyTransaction("837", version, body);
    }

    static String anyTransaction(String type, String version, String... body) {
        String text = String.join("", body);
        long segments = text.chars().filter(c -> c == '~').count() + 2;
        String guide = version.isEmpty() ? "" : "*" + version;
        return "ST*" + type + "*0021" + guide + "~\n" + text + "SE*" + segments + "*0021~\n";
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static List<ClaimReader.Item> read(String text) {
        return read(stream(text));
    }

    static List<ClaimReader.Item> read(InputStream in) {
        List<ClaimReader.Item> items = new ArrayList<>();
        try (ClaimReader reader = ClaimReader.open(in)) {
            reader.forEachRemaining(items::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    static List<Claim> claims(String text) {
        return read(text).stream()
                .filter(ClaimReader.Read.class::isInstance)
                .map(item -> ((ClaimReader.Read) item).claim())
                .toList();
    }

    /** Each item in short: {@code A-1 read at 15}, {@code A-1 HIP725 at 18}, {@code - HIP705 at 20}. */
    static List<String> summary(String text) {
        return read(text).stream().map(X12Text::summary).toList();
    }

    private static String summary(ClaimReader.Item item) {
        if (item instanceof ClaimReader.Read read) {
            return read.claim().number() + " read at " + read.segment();
        }
        ClaimReader.Refused refused = (ClaimReader.Refused) item;
        return refused.claim().orElse("-") + " " + refused.reason().code() + " at "
                + refused.reason().segment();
    }

    /** All that a claim holds, for comparison. */
    static String describe(Claim claim) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < claim.lines(); i++) {
            Object[] line = {
                claim.lineNumber(i),
                claim.codeText(i),
                claim.modifiers(i),
                claim.firstDay(i),
                claim.lastDay(i),
                claim.units(i),
                claim.place(i),
                describe(claim.detail(i))
            };
            lines.add(Arrays.stream(line).map(String::valueOf).collect(Collectors.joining(" ")));
        }
        return claim.number() + " " + describe(claim.header()) + "\n" + String.join("\n", lines);
    }

    /** Records of a claim say nothing of themselves. */
    private static String describe(ClaimHeader header) {
        Object[] fields = {
            header.place(),
            header.payer(),
            header.group(),
            header.billingNpi(),
            header.billingTin(),
            header.billingTaxonomy(),
            header.frequency(),
            header.priorAuthorization(),
            header.payerOrder(),
            header.patient().sex(),
            header.patient().birth(),
            header.diagnoses().stream()
                    .map(diagnosis -> diagnosis.code() + diagnosis.icd10())
                    .toList()
        };
        return Arrays.toString(fields);
    }

    private static String describe(LineDetail detail) {
        Object[] fields = {
            detail.charge(),
            detail.ndc(),
            detail.prescription(),
            detail.renderingNpi(),
            detail.renderingTaxonomy(),
            detail.priorAuthorization(),
            detail.diagnosisPointers()
        };
        return Arrays.toString(fields);
    }
}
