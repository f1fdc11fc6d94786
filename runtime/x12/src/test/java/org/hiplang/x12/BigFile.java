package org.hiplang.x12;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes a large 837P file to measure with: made-up claims of about 1 KB, as a clearing house sends them; the same seed
 * gives the same file. Nobody in it exists.
 *
 * <p>About 38 % are claims of home infusion (a per diem, drugs, at times nursing or supplies), the others visits.
 */
public final class BigFile {
    private static final String ISA =
            "ISA*00*          *00*          *ZZ*NORTHCLINIC    *ZZ*SOUTHPLAN      *210301*0900"
                    + "*^*00501*000000001*0*P*:~\n";
    private static final int CLAIMS_OF_A_PROVIDER = 50;
    private static final int PERCENT_INFUSION = 38;
    private static final long MEGABYTE = 1 << 20;
    private static final int GROUPS_OF_TRANSACTIONS = 20;

    private static final String[] NAMES = {"ASTER", "BIRCH", "CEDAR", "ELDER", "HAZEL", "MAPLE", "PINE", "ROWAN"};
    private static final String[] PER_DIEMS = {"S9500", "S9501", "S9338", "S9374", "S9365", "S9330"};
    private static final String[] DRUGS = {"J0696", "J3370", "J2543", "J1642", "J1170"};
    private static final String[] BESIDE = {"99601", "99602", "A4221", "A4222", "B4164", "S9810"};
    private static final String[] VISITS = {"99213", "99214", "36415", "80053", "93000", "97110"};
    private static final String[] MODIFIERS = {"", "", "", ":25", ":SH", ":SJ", ":59"};
    private static final String[] DIAGNOSES = {"M8669", "K5090", "T8571XA", "J189", "I10", "E119"};
    /** 2021, day by day, as X12 writes it. */
    private static final String[] DAYS = IntStream.range(0, 400)
            .mapToObj(day -> LocalDate.of(2021, 1, 1).plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE))
            .toArray(String[]::new);

    private final OutputStream out;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private long bytes;
    private long claims;
    private int segments;
    private int levels;
    private int provider;

    private BigFile(OutputStream out, long seed) {
        this.out = out;
        this.random = new Random(seed);
    }

    /**
     * Writes a file.
     *
     * @param arguments the file, its megabytes, the claims of a transaction (0: all claims in a single one), and a seed
     */
    public static void main(String[] arguments) throws IOException {
        long size = Long.parseLong(arguments[1]) * MEGABYTE;
        int transaction = Integer.parseInt(arguments[2]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])), 1 << 16)) {
            long claims = write(out, size, transaction, Long.parseLong(arguments[3]));
            System.out.println(claims + " claims in " + arguments[0]);
        }
    }

    /**
     * Writes a file of one interchange.
     *
     * @param size in bytes; the file is a little longer
     * @param transaction how many claims a transaction has; 0 for a single transaction
     * @return how many claims it has
     */
    static long write(OutputStream out, long size, int transaction, long seed) throws IOException {
        BigFile file = new BigFile(out, seed);
        file.interchange(size, transaction == 0 ? Long.MAX_VALUE : transaction);
        return file.claims;
    }

    private void interchange(long size, long transaction) throws IOException {
        text.append(ISA);
        int groups = 0;
        while (bytes < size) {
            groups++;
            group(groups, size, transaction);
        }
        text.append("IEA*").append(groups).append("*000000001~\n");
        flush();
    }

    private void group(int number, long size, long transaction) throws IOException {
        text.append("GS*HC*NORTH*SOUTH*20210301*0900*").append(number).append("*X*005010X222A1~\n");
        int transactions = 0;
        while (bytes < size && transactions < GROUPS_OF_TRANSACTIONS) {
            transactions++;
            transaction(transactions, size, transaction);
        }
        text.append("GE*").append(transactions).append('*').append(number).append("~\n");
    }

    private void transaction(int number, long size, long transaction) throws IOException {
        String control = String.format("%04d", number);
        segments = 0;
        levels = 0;
        segment("ST*837*" + control + "*005010X222A1");
        segment("BHT*0019*00*B" + number + "*20210301*0900*CH");
        segment("NM1*41*2*NORTH BILLING*****46*NORTH");
        segment("PER*IC*BILLING DESK*TE*5550100000");
        segment("NM1*40*2*SOUTH PLAN*****46*SOUTH");
        for (long claim = 0; claim < transaction && bytes < size; claim++) {
            if (claim % CLAIMS_OF_A_PROVIDER == 0) {
                provider();
            }
            claim();
            flush();
        }
        segment("SE*" + (segments + 1) + "*" + control);
    }

    private void provider() {
        levels++;
        provider = levels;
        segment("HL*" + levels + "**20*1");
        segment("PRV*BI*PXC*251F00000X");
        segment("NM1*85*2*NORTH INFUSION*****XX*1999999984");
        segment("N3*1 MADE UP STREET");
        segment("N4*ALBUQUERQUE*NM*871010000");
        segment("REF*EI*990000001");
    }

    private void claim() {
        claims++;
        levels++;
        segment("HL*" + levels + "*" + provider + "*22*0");
        segment("SBR*P*18*GRP-" + random.nextInt(9) + "******CI");
        segment("NM1*IL*1*" + any(NAMES) + "*" + any(NAMES) + "****MI*MADEUP" + random.nextInt(1_000_000));
        segment("N3*" + random.nextInt(999) + " MADE UP STREET");
        segment("N4*ALBUQUERQUE*NM*871010000");
        segment("DMG*D8*19" + (30 + random.nextInt(60)) + "0412*" + (random.nextBoolean() ? "F" : "M"));
        segment("NM1*PR*2*SOUTH PLAN*****PI*SOUTHPLAN");
        segment("N3*2 MADE UP STREET");
        segment("N4*ALBUQUERQUE*NM*871010000");
        int first = random.nextInt(360);
        boolean infusion = random.nextInt(100) < PERCENT_INFUSION;
        segment("CLM*MADEUP-" + claims + "*" + (50 + random.nextInt(5_000)) + ".00***" + (infusion ? "12" : "11")
                + ":B:1*Y*A*Y*Y");
        segment("REF*D9*2021060" + (1_000_000_000L + claims));
        segment("HI*ABK:" + any(DIAGNOSES) + "*ABF:" + any(DIAGNOSES));
        segment("NM1*DN*1*" + any(NAMES) + "*" + any(NAMES) + "****XX*1999999976");
        segment("NM1*82*1*" + any(NAMES) + "*" + any(NAMES) + "****XX*1999999968");
        segment("PRV*PE*PXC*363LF0000X");
        if (infusion) {
            infusion(first);
        } else {
            visit(first);
        }
    }

    private void infusion(int first) {
        int days = 1 + random.nextInt(30);
        line(1, any(PER_DIEMS), days, DAYS[first], DAYS[first + days - 1]);
        int lines = 2 + random.nextInt(6);
        for (int line = 2; line <= lines; line++) {
            int day = first + random.nextInt(days);
            boolean drug = random.nextInt(3) > 0;
            line(line, drug ? any(DRUGS) : any(BESIDE), 1 + random.nextInt(8), DAYS[day], DAYS[day]);
            if (drug) {
                segment("LIN**N4*0040973" + (1000 + random.nextInt(9000)));
                segment("CTP****" + (1 + random.nextInt(8)) + "*UN");
                segment("REF*XZ*RX" + random.nextInt(1_000_000));
            }
        }
    }

    private void visit(int day) {
        int lines = 1 + random.nextInt(5);
        for (int line = 1; line <= lines; line++) {
            line(line, any(VISITS) + any(MODIFIERS), 1, DAYS[day], DAYS[day]);
        }
    }

    private void line(int number, String code, int units, String first, String last) {
        segment("LX*" + number);
        segment("SV1*HC:" + code + "*" + (10 + random.nextInt(900)) + ".00*UN*" + units + "***1");
        segment(first.equals(last) ? "DTP*472*D8*" + first : "DTP*472*RD8*" + first + "-" + last);
        segment("REF*6R*" + claims + "L" + number);
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private void segment(String segment) {
        text.append(segment).append("~\n");
        segments++;
    }

    private void flush() throws IOException {
        byte[] written = text.toString().getBytes(StandardCharsets.US_ASCII);
        out.write(written);
        bytes += written.length;
        text.setLength(0);
    }
}
