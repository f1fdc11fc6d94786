package org.hiplang.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hiplang.runtime.claim.Codes;
import org.junit.jupiter.api.Test;

final class PairsTest {
    private static final Optional<LocalDate> OPEN = Optional.empty();

    @Test
    void aPairHasAnOrderAndDays() {
        Pairs pairs = Pairs.builder("ptp", List.of("indicator"))
                .row("A0002", "A0001", on("2020-01-01"), on("2020-12-31"), List.of("0"))
                .row("A0002", "A0001", on("2022-01-01"), OPEN, List.of("1"))
                .row("A0002", "B0001", OPEN, OPEN, List.of("9"))
                .row("A0001", "A0003", OPEN, on("2021-06-30"), List.of(""))
                .build();
        assertThat(said(pairs, "A0002", "A0001", "2019-12-31")).isEqualTo("nothing");
        assertThat(said(pairs, "A0002", "A0001", "2020-01-01")).isEqualTo("0");
        assertThat(said(pairs, "A0002", "A0001", "2020-12-31")).isEqualTo("0");
        assertThat(said(pairs, "A0002", "A0001", "2021-06-01")).isEqualTo("nothing");
        assertThat(said(pairs, "A0002", "A0001", "2022-01-01")).isEqualTo("1");
        assertThat(said(pairs, "A0002", "A0001", "2199-01-01")).isEqualTo("1");
        assertThat(said(pairs, "A0001", "A0002", "2020-01-01")).isEqualTo("nothing");
        assertThat(said(pairs, "A0002", "B0001", "1999-01-01")).isEqualTo("9");
        assertThat(said(pairs, "A0002", "A0003", "2020-01-01")).isEqualTo("nothing");
        assertThat(said(pairs, "A0001", "A0003", "2021-06-30")).isEmpty();
        assertThat(said(pairs, "A0001", "A0003", "2021-07-01")).isEqualTo("nothing");
        assertThat(said(pairs, "B0001", "A0002", "2020-01-01")).isEqualTo("nothing");
    }

    @Test
    void rowsStandInTheOrderOfTheirCodesAndDays() {
        Pairs pairs = Pairs.builder("ptp", List.of())
                .row("B0001", "A0001", OPEN, OPEN, List.of())
                .row("A0001", "C0001", on("2021-01-01"), OPEN, List.of())
                .row("A0001", "C0001", OPEN, on("2020-12-31"), List.of())
                .row("A0001", "B0001", OPEN, OPEN, List.of())
                .build();
        assertThat(pairs.rows()).isEqualTo(4);
        assertThat(words(pairs)).containsExactly("A0001 B0001", "A0001 C0001", "A0001 C0001", "B0001 A0001");
        assertThat(pairs.rowsOf(Codes.code("A0001"))).containsExactly(0, 1, 2);
        assertThat(pairs.rowsOf(Codes.code("B0001"))).containsExactly(3);
        assertThat(pairs.rowsOf(Codes.code("C0001"))).isEmpty();
        assertThat(pairs.firstDay(1)).isEqualTo(Integer.MIN_VALUE);
        assertThat(pairs.lastDay(1)).isEqualTo(day("2020-12-31"));
        assertThat(pairs.firstDay(2)).isEqualTo(day("2021-01-01"));
        assertThat(pairs.lastDay(2)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void oneRowAloneSpeaksOfAPairOnADay() {
        List<String> clashes = new ArrayList<>();
        Pairs.builder("ptp", List.of())
                .row("A0001", "B0001", on("2021-01-01"), OPEN, List.of())
                .row("A0001", "B0002", OPEN, OPEN, List.of())
                .row("A0001", "B0001", OPEN, on("2021-01-01"), List.of())
                .row("B0001", "A0001", OPEN, OPEN, List.of())
                .build((row, other) -> clashes.add(row + " and " + other));
        assertThat(clashes).containsExactly("0 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pairs.builder("ptp", List.of())
                        .row("A0001", "B0001", OPEN, OPEN, List.of())
                        .row("A0001", "B0001", OPEN, OPEN, List.of())
                        .build())
                .withMessage("rows 0 and 1 are of one pair and one day");
    }

    @Test
    void onlyCodesArePaired() {
        PairsBuilder pairs = Pairs.builder("ptp", List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> pairs.row("SH", "A0001", OPEN, OPEN, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> pairs.row("A0001", "a0001", OPEN, OPEN, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pairs.row("A0001", "A0002", on("2021-01-02"), on("2021-01-01"), List.of()));
        assertThat(pairs.build().rows()).isZero();
    }

    @Test
    void anEmptyTablePairsNothing() throws IOException {
        Pairs none = read(bytes(Pairs.builder("ptp", List.of("indicator")).build()));
        assertThat(none.row(Codes.code("A0001"), Codes.code("A0002"), 0)).isEqualTo(-1);
        assertThat(none.rows()).isZero();
    }

    @Test
    void whatIsWrittenIsReadAndSaysTheSame() throws IOException {
        Random random = new Random(1);
        PairsBuilder builder = Pairs.builder("ptp", List.of("indicator", "kind"));
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            String key = Codes.codeText(random.nextInt(100));
            String beside = Codes.codeText(1000 + random.nextInt(400));
            LocalDate from = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(3) * 1000L);
            List<String> cells = List.of(String.valueOf(random.nextInt(3)), random.nextBoolean() ? "a" : "");
            String row = key + " " + beside + " " + from;
            if (written.stream().noneMatch(other -> other.startsWith(row))) {
                builder.row(key, beside, Optional.of(from), Optional.of(from.plusDays(999)), cells);
                written.add(row + " " + from.plusDays(999) + " " + cells);
            }
        }
        Pairs pairs = builder.build();
        byte[] bytes = bytes(pairs);
        Pairs again = read(bytes);
        assertThat(again.name()).isEqualTo("ptp");
        assertThat(again.columns()).containsExactly("indicator", "kind");
        assertThat(rows(again)).isEqualTo(rows(pairs));
        Collections.sort(written);
        assertThat(rows(again)).isEqualTo(written);
        assertThat(bytes(again)).isEqualTo(bytes);
        for (int row = 0; row < again.rows(); row++) {
            assertThat(again.row(again.key(row), again.beside(row), again.lastDay(row)))
                    .isEqualTo(row);
        }
    }

    /** Most keys have few codes beside them of thousands that there are, one has many that are neighbours, each four times. */
    @Test
    void aPairIsFoundHoweverCloseTheCodesLie() {
        PairsBuilder builder = Pairs.builder("ptp", List.of());
        for (int i = 0; i < 5000; i++) {
            builder.row(Codes.codeText(i), Codes.codeText(i), OPEN, OPEN, List.of());
        }
        for (int i = 2000; i < 2300; i += 2) {
            for (int year = 2000; year < 2004; year++) {
                builder.row(
                        "A0001",
                        Codes.codeText(i),
                        Optional.of(LocalDate.of(year, 1, 1)),
                        Optional.of(LocalDate.of(year, 12, 30)),
                        List.of());
            }
        }
        Pairs pairs = builder.build();
        int key = Codes.code("A0001");
        for (int i = 1990; i < 2310; i++) {
            boolean paired = i >= 2000 && i < 2300 && i % 2 == 0;
            for (int year = 1999; year < 2005; year++) {
                int row = pairs.row(key, i, day(year + "-06-01"));
                assertThat(row >= 0).isEqualTo(paired && year >= 2000 && year < 2004);
                if (row >= 0) {
                    assertThat(pairs.key(row)).isEqualTo(key);
                    assertThat(pairs.beside(row)).isEqualTo(i);
                    assertThat(pairs.firstDay(row)).isEqualTo(day(year + "-01-01"));
                }
                assertThat(pairs.row(key, i, day(year + "-12-31"))).isEqualTo(-1);
            }
            assertThat(pairs.row(i, i, 0)).isNotNegative();
            assertThat(pairs.row(i, i + 1, 0)).isEqualTo(-1);
        }
        assertThat(pairs.row(key, key, 0)).isEqualTo(-1);
        assertThat(pairs.row(Codes.code("ZZZZZ"), 2000, 0)).isEqualTo(-1);
    }

    @Test
    void somethingElseIsNotRead() throws IOException {
        byte[] bytes = bytes(Pairs.builder("ptp", List.of("indicator"))
                .row("A0002", "A0001", OPEN, OPEN, List.of("0"))
                .build());
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(cut));
        }
        bytes[3]++;
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> read(bytes))
                .withMessage("not a table of pairs of this version");
    }

    private static List<String> rows(Pairs pairs) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < pairs.rows(); row++) {
            rows.add(Codes.codeText(pairs.key(row)) + " " + Codes.codeText(pairs.beside(row)) + " "
                    + LocalDate.ofEpochDay(pairs.firstDay(row)) + " " + LocalDate.ofEpochDay(pairs.lastDay(row)) + " "
                    + List.of(pairs.text(row, 0), pairs.text(row, 1)));
        }
        return rows;
    }

    private static List<String> words(Pairs pairs) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < pairs.rows(); row++) {
            rows.add(Codes.codeText(pairs.key(row)) + " " + Codes.codeText(pairs.beside(row)));
        }
        return rows;
    }

    private static byte[] bytes(Pairs pairs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pairs.write(bytes);
        return bytes.toByteArray();
    }

    private static Pairs read(byte[] bytes) throws IOException {
        return Pairs.read(new ByteArrayInputStream(bytes));
    }

    private static String said(Pairs pairs, String key, String beside, String day) {
        int row = pairs.row(Codes.code(key), Codes.code(beside), day(day));
        return row < 0 ? "nothing" : pairs.text(row, pairs.column("indicator"));
    }

    private static int day(String date) {
        return Math.toIntExact(LocalDate.parse(date).toEpochDay());
    }

    private static Optional<LocalDate> on(String date) {
        return Optional.of(LocalDate.parse(date));
    }
}
