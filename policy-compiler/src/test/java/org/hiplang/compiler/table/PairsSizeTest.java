package org.hiplang.compiler.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Pairs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How large a table of pairs becomes, of made-up rows as many quarters leave them behind: codes that are paired with many
 * others, days at the ends of quarters, three values.
 *
 * <p>The whole of it, with figures for time, which are told and never held against anything: {@code mvn test -pl
 * policy-compiler -am -Dtest=PairsSizeTest -Dhip.measure=true -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class PairsSizeTest {
    private static final Wanted INDICATOR = Wanted.ofPairs(Map.of("indicator", List.of("0", "1", "9")));
    private static final int ROWS_A_CODE = 170;
    private static final int LOOK_UPS = 5_000_000;
    private static final double MOST_BYTES_A_ROW = 6;

    @Test
    void aRowTakesAFewBytes(@TempDir Path folder) throws IOException {
        assertThat(bytesARow(folder, 40_000)).isLessThan(MOST_BYTES_A_ROW);
    }

    @Test
    @EnabledIfSystemProperty(named = "hip.measure", matches = "true")
    void ofAllPairsOfTheNcci(@TempDir Path folder) throws IOException {
        assertThat(bytesARow(folder, 2_500_000)).isLessThan(MOST_BYTES_A_ROW);
        Path file = folder.resolve("ptp.pairs");
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            Pairs pairs = read(file);
            tell("%d rows read in %d ms", pairs.rows(), millis(start));
            lookUp(pairs);
        }
    }

    private static void lookUp(Pairs pairs) {
        Random random = new Random(2);
        int[] rows = IntStream.range(0, LOOK_UPS)
                .map(i -> random.nextInt(pairs.rows()))
                .toArray();
        int[] keys = IntStream.of(rows).map(pairs::key).toArray();
        int[] besides = IntStream.of(rows).map(pairs::beside).toArray();
        int day = (int) LocalDate.of(2021, 2, 1).toEpochDay();
        long start = System.nanoTime();
        int found = 0;
        for (int i = 0; i < LOOK_UPS; i++) {
            // Every other one asks for a pair that may not be there.
            int beside = besides[i % 2 == 0 ? i : (i + 1) % LOOK_UPS];
            found += pairs.row(keys[i], beside, day) >= 0 ? 1 : 0;
        }
        tell("%d of %d found, %.0f ns each", found, LOOK_UPS, (double) (System.nanoTime() - start) / LOOK_UPS);
    }

    private static double bytesARow(Path folder, int rows) throws IOException {
        Path csv = folder.resolve("ptp.csv");
        write(csv, rows);
        long start = System.nanoTime();
        Pairs pairs;
        try (Reader text = new BufferedReader(Files.newBufferedReader(csv))) {
            pairs = TableReader.pairs("ptp", text, INDICATOR).table().orElseThrow();
        }
        Path file = folder.resolve("ptp.pairs");
        try (OutputStream out = Files.newOutputStream(file)) {
            pairs.write(out);
        }
        double bytes = (double) Files.size(file) / rows;
        tell("%d rows of CSV compiled in %d ms, %.2f bytes a row", rows, millis(start), bytes);
        assertThat(pairs.rows()).isEqualTo(rows);
        return bytes;
    }

    private static Pairs read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Pairs.read(in);
        }
    }

    /** Some codes are paired with thousands of others, most with few. */
    private static void write(Path file, int rows) throws IOException {
        Random random = new Random(1);
        int[] codes = random.ints(0, Codes.code("ZZZZZ"))
                .distinct()
                .limit(rows / ROWS_A_CODE)
                .toArray();
        Set<Long> known = new HashSet<>();
        try (Writer csv = new BufferedWriter(Files.newBufferedWriter(file))) {
            csv.write("key,beside,from,to,indicator\n");
            while (known.size() < rows) {
                int key = codes[(int) (codes.length * Math.pow(random.nextDouble(), 2))];
                int beside = codes[random.nextInt(codes.length)];
                if (known.add((long) key << Integer.SIZE | beside)) {
                    csv.write(row(random, key, beside));
                }
            }
        }
    }

    private static String row(Random random, int key, int beside) {
        LocalDate from = LocalDate.of(1996, 1, 1).plusMonths(3L * random.nextInt(112));
        String to = random.nextInt(3) > 0
                ? ""
                : from.plusMonths(3L * (1 + random.nextInt(40))).minusDays(1).toString();
        String indicator = random.nextInt(50) == 0 ? "9" : random.nextInt(4) == 0 ? "0" : "1";
        return Codes.codeText(key) + "," + Codes.codeText(beside) + "," + from + "," + to + "," + indicator + "\n";
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void tell(String words, Object... figures) {
        System.out.println(String.format(Locale.ROOT, words, figures));
    }
}
