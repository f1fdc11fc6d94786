package org.hiplang.cli;

import java.util.ArrayList;
import java.util.List;

/** The text of an 837P file with made-up people, claim by claim. */
final class ClaimText {
    private static final String HEAD = """
            ISA*00*          *00*          *ZZ*NORTHCLINIC    *ZZ*SOUTHPLAN      *210301*0900*^*00501*000000001*0*T*:~
            GS*HC*NORTH*SOUTH*20210301*0900*1*X*005010X222A1~
            """;
    private static final String PROVIDER = """
            ST*837*0001*005010X222A1~
            BHT*0019*00*B1*20210301*0900*CH~
            HL*1**20*1~
            NM1*85*2*NORTH INFUSION*****XX*1000000004~
            REF*EI*100000001~
            """;
    private static final String SUBSCRIBER = """
            HL*%d*1*22*0~
            SBR*P*18*GRP-7******CI~
            NM1*IL*1*ROWANTREE*ADA****MI*M99887766~
            DMG*D8*19500505*F~
            NM1*PR*2*SOUTH PLAN*****PI*PAY01~
            CLM*%s*900***12:B:1*Y*A*Y*Y~
            HI*ABK:K5090~
            """;

    private final List<String> claims = new ArrayList<>();

    /** One more claim; each line as {@code S9500:SH 30 20210201-20210302}. */
    ClaimText claim(String number, String... lines) {
        StringBuilder text = new StringBuilder(SUBSCRIBER.formatted(claims.size() + 2, number));
        for (int line = 0; line < lines.length; line++) {
            String[] parts = lines[line].split(" ", -1);
            text.append("LX*%d~\nSV1*HC:%s*10*UN*%s***1~\n".formatted(line + 1, parts[0], parts[1]));
            text.append("DTP*472*%s*%s~\n".formatted(parts[2].contains("-") ? "RD8" : "D8", parts[2]));
        }
        claims.add(text.toString());
        return this;
    }

    @Override
    public String toString() {
        String body = PROVIDER + String.join("", claims);
        long segments = body.chars().filter(c -> c == '~').count() + 1;
        return HEAD + body + "SE*" + segments + "*0001~\nGE*1*1~\nIEA*1*000000001~\n";
    }
}
