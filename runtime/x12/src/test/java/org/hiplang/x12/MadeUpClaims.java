package org.hiplang.x12;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/**
 * Made-up claims as the text of an 837P file of any length; the same seed gives the same file.
 *
 * <p>Nobody in it exists: names are of trees, numbers are counted up.
 */
public final class MadeUpClaims extends InputStream {
    private static final List<String> CODES = List.of("S9500", "S9501", "S9338", "J0696", "J3370", "99601", "99602");
    private static final List<String> MODIFIERS = List.of("", ":JA", ":SH", ":SJ:JA", ":JW");
    private static final int MAX_LINES = 5;
    private static final int MAX_DAYS = 14;

    private final Random random;
    private final long claims;
    private long written = -1;
    private long segments;
    private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

    /** A file with that many claims in a single transaction. */
    public MadeUpClaims(long seed, long claims) {
        this.random = new Random(seed);
        this.claims = claims;
    }

    @Override
    public int read() {
        fill();
        return piece.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        fill();
        return piece.read(target, offset, length);
    }

    /** All of it at once. */
    public String text() throws IOException {
        return new String(readAllBytes(), StandardCharsets.US_ASCII);
    }

    private void fill() {
        if (piece.available() == 0 && written <= claims) {
            piece = new ByteArrayInputStream(next().getBytes(StandardCharsets.US_ASCII));
            written++;
        }
    }

    private String next() {
        if (written < 0) {
            return counted("""
                    ISA*00*          *00*          *ZZ*NORTHCLINIC    *ZZ*SOUTHPLAN      *210301*0900*^*00501*000000001*0*T*:~
                    GS*HC*NORTH*SOUTH*20210301*0900*1*X*005010X222A1~
                    ST*837*0001*005010X222A1~
                    BHT*0019*00*B1*20210301*0900*CH~
                    HL*1**20*1~
                    PRV*BI*PXC*251F00000X~
                    NM1*85*2*NORTH INFUSION*****XX*1000000004~
                    REF*EI*100000001~
                    """);
        }
        if (written == claims) {
            return "SE*" + (segments - 1) + "*0001~\nGE*1*1~\nIEA*1*000000001~\n";
        }
        return counted(subscriber(written + 1));
    }

    private String counted(String text) {
        segments += text.chars().filter(c -> c == '~').count();
        return text;
    }

    private String subscriber(long number) {
        StringBuilder text =
                new StringBuilder("""
                HL*%d*1*22*0~
                SBR*P*18*GRP-%d******CI~
                NM1*IL*1*PINE*ADA****MI*M%d~
                NM1*PR*2*SOUTH PLAN*****PI*PAY01~
                CLM*C-%d*%d***12:B:1*Y*A*Y*Y~
                HI*ABK:K5090~
                """.formatted(number + 1, random.nextInt(9), number, number, random.nextInt(900)));
        int lines = 1 + random.nextInt(MAX_LINES);
        for (int line = 1; line <= lines; line++) {
            text.append(line(line));
        }
        return text.toString();
    }

    private String line(int line) {
        LocalDate first = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(365));
        LocalDate last = first.plusDays(random.nextInt(MAX_DAYS));
        return "LX*%d~\nSV1*HC:%s%s*%d*UN*%d***1~\nDTP*472*RD8*%s-%s~\n"
                .formatted(
                        line,
                        CODES.get(random.nextInt(CODES.size())),
                        MODIFIERS.get(random.nextInt(MODIFIERS.size())),
                        1 + random.nextInt(900),
                        1 + random.nextInt(MAX_DAYS),
                        DateTimeFormatter.BASIC_ISO_DATE.format(first),
                        DateTimeFormatter.BASIC_ISO_DATE.format(last));
    }
}
