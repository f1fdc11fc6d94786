package org.hiplang.benchmarks.cpcp019;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hiplang.benchmarks.claims.PlainClaim;
import org.hiplang.benchmarks.claims.PlainLine;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;
import org.jspecify.annotations.Nullable;

/** Claims of anything that CPCP019 speaks of, beside each other as no claim has it: so that rules meet. */
final class WildClaims {
    private static final LocalDate FIRST = LocalDate.of(2020, 8, 25);

    /** Codes that rules speak of together. */
    private static final List<List<String>> THEMES = List.of(
            List.of("S9500", "S9501", "S9494", "S9497", "S9504", "J0696", "J0690", "J1335", "J3490", "A4222"),
            List.of("S9329", "S9330", "S9331", "S9338", "J9190", "J9000", "J1569", "J1459", "S9326", "S9327", "J2270"),
            List.of("S9364", "S9365", "S9366", "S9368", "B4185", "B4193", "B4178", "B9999", "B5000", "J3475", "B4034"),
            List.of("S9373", "S9374", "S9377", "J7030", "J7040", "J7060", "J7070", "J7120", "S5010", "S9500", "J3490"),
            List.of("S9370", "S9372", "J1642", "J1650", "J1438", "J3490", "J0696", "90378", "99601"),
            List.of("S9537", "S9542", "S9558", "S9559", "S9560", "S9562", "J1438", "J9213", "J2941", "90378", "A4222"),
            List.of("S5497", "S5498", "S5501", "S5502", "S9335", "S9339", "S9341", "S9590", "A4300", "E0782", "A4221"),
            List.of("99601", "99602", "S9810", "S9500", "J0696", "K0739", "S5035", "E0781", "E0791", "A4216", "J1642"),
            List.of("S9433", "S9435", "B4100", "B4102", "B4149", "B4154", "B4156", "B4162", "S9341", "B4088", "B9002"),
            List.of("J3490", "J3590", "J7799", "J7999", "J9999", "S5000", "S5001", "B9999", "S9500", "S9366", "S9374"),
            List.of("J3304", "J7320", "J7613", "J8999", "J7170", "J7190", "S9345", "S9379", "J8540", "J1815", "S9353"),
            List.of("A4466", "A7011", "J9031", "J2505", "J1437", "S9325", "S9349", "S9529", "S5517", "99213", "A9270"));

    private static final List<String> MODIFIERS = List.of(
            "SH", "SJ", "SV", "JW", "JB", "JA", "TD", "SD", "BO", "JE", "RB", "MS", "NU", "RR", "59", "SH", "SH");
    private static final List<String> TAXONOMIES = List.of(
            "163W00000X", "251F00000X", "101Y00000X", "3336H0001X", "193200000X", "261QI0500X", "207P00000X", "none");
    private static final List<String> OTHER_NDCS = List.of(
            "99999000104",
            "00004-1965-01",
            "00004196501",
            "0000419650",
            "00338-0049-04",
            "AB004196501",
            "00004196501X2",
            "08290999999");

    private final Random random;
    private final List<String> codes = keys(Codes.codeText(0).length());
    private final List<String> ndcs =
            keys(Keys.text(Keys.of("00000000000").orElseThrow()).length());

    private WildClaims(long seed) {
        this.random = new Random(seed);
    }

    /** That many claims, the same from the same seed. */
    static List<PlainClaim> claims(long seed, int count) {
        WildClaims claims = new WildClaims(seed);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> claims.claim("WILD-" + i))
                .toList();
    }

    private PlainClaim claim(String number) {
        List<String> from = new ArrayList<>(oneOf(THEMES));
        if (random.nextInt(3) == 0) {
            from.addAll(oneOf(THEMES));
        }
        Collections.shuffle(from, random);
        List<String> few = from.subList(0, Math.min(from.size(), 2 + random.nextInt(5)));
        LocalDate first = FIRST.plusDays(random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(1200));
        int days = 1 + random.nextInt(random.nextInt(4) == 0 ? 64 : 4);
        int size = 1 + random.nextInt(random.nextInt(20) == 0 ? 64 : 9);
        String place = random.nextInt(3) == 0 ? "11" : "12";
        List<PlainLine> lines = new ArrayList<>();
        for (int line = 1; line <= size; line++) {
            boolean again = line > 1 && random.nextInt(15) == 0;
            String code = random.nextInt(8) == 0 ? oneOf(codes) : oneOf(few);
            lines.add(again ? again(line, oneOf(lines)) : line(line, code, first, days, place));
        }
        return new PlainClaim(number, List.of("M8669"), lines);
    }

    private PlainLine line(int number, String code, LocalDate first, int days, String place) {
        int begin = random.nextInt(3) == 0 ? 0 : random.nextInt(days);
        int end = random.nextInt(2) == 0 ? days - 1 : begin + random.nextInt(days - begin);
        boolean named = random.nextInt(4) > 0;
        return new PlainLine(
                number,
                code,
                modifiers(),
                first.plusDays(begin),
                first.plusDays(end),
                units(end - begin + 1),
                BigDecimal.TEN,
                random.nextInt(10) == 0 ? "22" : place,
                ndc(),
                named ? oneOf(List.of("1999999984", "1000000002")) : null,
                random.nextInt(3) == 0 ? oneOf(TAXONOMIES) : null);
    }

    private static PlainLine again(int number, PlainLine line) {
        List<String> turned = new ArrayList<>(line.modifiers());
        Collections.reverse(turned);
        return new PlainLine(
                number,
                line.code(),
                turned,
                line.first(),
                line.last(),
                line.units(),
                line.charge(),
                line.place(),
                line.ndc(),
                line.rendering(),
                line.taxonomy());
    }

    private List<String> modifiers() {
        int count = Math.max(0, random.nextInt(6) - 3);
        return IntStream.range(0, count).mapToObj(i -> oneOf(MODIFIERS)).toList();
    }

    private BigDecimal units(int days) {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal("1.5");
            case 2 -> BigDecimal.valueOf(1 + random.nextInt(4));
            case 3 -> BigDecimal.valueOf(days + 1 + random.nextInt(2 * days));
            default -> BigDecimal.valueOf(days);
        };
    }

    private @Nullable String ndc() {
        return switch (random.nextInt(5)) {
            case 0 -> oneOf(ndcs);
            case 1 -> oneOf(OTHER_NDCS);
            default -> null;
        };
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The first keys of that length in all rows of the policy's tables. */
    private static List<String> keys(int length) {
        List<String> keys = new ArrayList<>();
        for (String name : List.of("drugs", "hcpcs", "therapies")) {
            Table table = Tables.named(name);
            for (int row = 0; row < table.rows(); row++) {
                String key = Keys.text(table.firstKey(row));
                if (key.length() == length) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }
}
