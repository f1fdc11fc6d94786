package org.hiplang.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TableTest {
    private static final Optional<LocalDate> OPEN = Optional.empty();
    private static final int DAY = day("2021-02-01");

    @Test
    void theNarrowestRowInForceSpeaks() {
        Table drugs = Table.builder("drugs", List.of("route"))
                .row("J0000-J9999", OPEN, OPEN, List.of("any route"))
                .row("J1000-J1999", OPEN, on("2021-12-31"), List.of("intravenous"))
                .row("J1500", on("2021-01-01"), on("2021-06-30"), List.of("oral"))
                .row("J1500", on("2021-07-01"), on("2021-07-31"), List.of("topical"))
                .build();
        assertThat(route(drugs, "J1500", "2021-01-01")).isEqualTo("oral");
        assertThat(route(drugs, "J1500", "2021-06-30")).isEqualTo("oral");
        assertThat(route(drugs, "J1500", "2021-07-31")).isEqualTo("topical");
        assertThat(route(drugs, "J1500", "2021-08-01")).isEqualTo("intravenous");
        assertThat(route(drugs, "J1500", "2020-12-31")).isEqualTo("intravenous");
        assertThat(route(drugs, "J1999", "2022-01-01")).isEqualTo("any route");
        assertThat(route(drugs, "J2000", "2021-01-01")).isEqualTo("any route");
        assertThat(route(drugs, "K0001", "2021-01-01")).isEqualTo("nothing");
        assertThat(route(drugs, "A0001", "2021-01-01")).isEqualTo("nothing");
    }

    @Test
    void aTableCanBeCutToSomeOfItsColumns() {
        Table both = Table.builder("drugs", List.of("label", "route"))
                .row("J1500", OPEN, OPEN, List.of("a tablet", "oral"))
                .build();
        Table cut = both.only(Set.of("route", "product"));
        assertThat(cut.columns()).containsExactly("route");
        assertThat(cut.text(0, 0)).isEqualTo(both.text(0, 1)).isEqualTo("oral");
        assertThat(route(cut, "J1500", "2021-01-01")).isEqualTo("oral");
    }

    @Test
    void keysOfAllShapesLieSideBySide() {
        Table table = Table.builder("all", List.of("what"))
                .row("J1500", OPEN, OPEN, List.of("code"))
                .row("SH", OPEN, OPEN, List.of("modifier"))
                .row("00004-1965-01", OPEN, OPEN, List.of("ndc"))
                .row("00004-1966-00-00004-1966-99", OPEN, OPEN, List.of("ndcs"))
                .row("163W00000X-163WZZZZZX", OPEN, OPEN, List.of("taxonomies"))
                .build();
        assertThat(what(table, Keys.of("J1500").getAsLong())).isEqualTo("code");
        assertThat(what(table, Keys.of("SH").getAsLong())).isEqualTo("modifier");
        assertThat(what(table, Keys.ndc("00004196501").getAsLong())).isEqualTo("ndc");
        assertThat(what(table, Keys.ndc("00004-1966-17").getAsLong())).isEqualTo("ndcs");
        assertThat(what(table, Keys.taxonomy("163WH0200X").getAsLong())).isEqualTo("taxonomies");
    }

    @Test
    void aCellHoldsNothingOneValueOrSeveral() {
        Table table = Table.builder("drugs", List.of("route", "self-administered"))
                .row("J1500", OPEN, OPEN, List.of("intravenous or subcutaneous", ""))
                .row("J1501", OPEN, OPEN, List.of("öral", "no"))
                .build();
        assertThat(table.column("self-administered")).isEqualTo(1);
        assertThat(table.column("label")).isEqualTo(-1);
        assertThat(table.values(0, 0)).containsExactly("intravenous", "subcutaneous");
        assertThat(table.values(0, 1)).isEmpty();
        assertThat(table.text(0, 1)).isEmpty();
        assertThat(table.values(1, 0)).containsExactly("öral").isSameAs(table.values(1, 0));
        assertThat(table.text(0, 0)).isEqualTo("intravenous or subcutaneous");
    }

    @Test
    void singleKeysInARangeCanBeWalked() {
        Table table = Table.builder("hcpcs", List.of())
                .row("S9500", OPEN, on("2019-12-31"), List.of())
                .row("S9000-S9999", OPEN, OPEN, List.of())
                .row("S9490", on("2018-01-01"), OPEN, List.of())
                .row("S9590", OPEN, OPEN, List.of())
                .build();
        assertThat(table.rowsBetween(key("S9490"), key("S9500"))
                        .mapToObj(row ->
                                Keys.text(table.firstKey(row)) + " " + table.firstDay(row) + " " + table.lastDay(row)))
                .containsExactly(
                        "S9490 " + day("2018-01-01") + " " + Integer.MAX_VALUE,
                        "S9500 " + Integer.MIN_VALUE + " " + day("2019-12-31"));
        assertThat(table.rowsBetween(key("S9591"), key("S9999"))).isEmpty();
        assertThat(Keys.text(table.lastKey(3))).isEqualTo("S9999");
    }

    @Test
    void rowsThatClashAreRefused() {
        TableBuilder twice = Table.builder("t", List.of())
                .row("J1000", on("2021-01-01"), OPEN, List.of())
                .row("J1000", OPEN, on("2021-01-01"), List.of());
        assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("do not go together");
        TableBuilder crossing = Table.builder("t", List.of())
                .row("J1500-J2500", OPEN, OPEN, List.of())
                .row("J1000-J1999", OPEN, OPEN, List.of());
        List<String> clashes = new ArrayList<>();
        crossing.build((row, other, oneKey) -> clashes.add(row + " " + other + " " + oneKey));
        assertThat(clashes).containsExactly("0 1 false");
    }

    @Test
    void rowsThatAreNoneAreRefused() {
        TableBuilder table = Table.builder("t", List.of());
        for (String key : List.of("", "J100", "j1000", "J1000-SH", "J2000-J1000", "0000419650A", "163W00000x", "-")) {
            assertThatIllegalArgumentException().isThrownBy(() -> table.row(key, OPEN, OPEN, List.of()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.row("J1000", on("2021-01-02"), on("2021-01-01"), List.of()))
                .withMessage("`2021-01-01` ends before it begins");
        assertThat(table.build().rows()).isZero();
    }

    @Test
    void writtenAndReadItIsTheSame() throws IOException {
        Table table = random(new Random(7), 300);
        byte[] bytes = bytes(table);
        assertThat(bytes).isEqualTo(bytes(random(new Random(7), 300)));
        Table read = Table.read(new ByteArrayInputStream(bytes));
        assertThat(bytes(read)).isEqualTo(bytes);
        assertThat(read.name()).isEqualTo("random");
        assertThat(read.columns()).isEqualTo(table.columns());
        for (int key = 0; key < 1000; key++) {
            int row = read.row(key, DAY);
            assertThat(row).isEqualTo(table.row(key, DAY));
            assertThat(row < 0 ? "" : read.text(row, 0)).isEqualTo(row < 0 ? "" : table.text(row, 0));
        }
    }

    @Test
    void otherBytesAreNoTable() throws IOException {
        byte[] bytes = bytes(random(new Random(7), 300));
        for (int length : new int[] {0, 3, 20, bytes.length / 2, bytes.length - 1}) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Table.read(new ByteArrayInputStream(Arrays.copyOf(bytes, length))));
        }
        bytes[3]++;
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Table.read(new ByteArrayInputStream(bytes)))
                .withMessage("not a table of this version");
    }

    /** Against a search through all rows, on nested ranges with days. */
    @Test
    void lookupAgreesWithASearchThroughAllRows() {
        for (int seed = 0; seed < 50; seed++) {
            Table table = random(new Random(seed), 60);
            for (int key = 0; key < 1300; key++) {
                for (int day = DAY - 2; day <= DAY + 12; day += 2) {
                    assertThat(table.row(key, day)).isEqualTo(slow(table, key, day));
                }
            }
        }
    }

    private static int slow(Table table, long key, int day) {
        int best = -1;
        for (int row = 0; row < table.rows(); row++) {
            boolean in = table.firstKey(row) <= key && key <= table.lastKey(row);
            boolean now = table.firstDay(row) <= day && day <= table.lastDay(row);
            if (in && now && (best < 0 || width(table, row) < width(table, best))) {
                best = row;
            }
        }
        return best;
    }

    private static long width(Table table, int row) {
        return table.lastKey(row) - table.firstKey(row);
    }

    /** Ranges that halve a wider one again and again, with and without days, in any order; a few single keys. */
    private static Table random(Random random, int size) {
        TableBuilder table = Table.builder("random", List.of("what", "other"));
        List<long[]> ranges = Stream.of(new long[] {0, 1023}).collect(Collectors.toList());
        while (ranges.size() < size) {
            long[] wide = ranges.get(random.nextInt(ranges.size()));
            if (wide[1] > wide[0]) {
                long middle = (wide[0] + wide[1]) / 2;
                boolean left = random.nextBoolean();
                ranges.add(new long[] {left ? wide[0] : middle + 1, left ? middle : wide[1]});
            }
        }
        ranges.stream()
                .map(range -> Keys.text(range[0]) + (range[0] == range[1] ? "" : "-" + Keys.text(range[1])))
                .distinct()
                .forEach(key -> days(table, key, random));
        return table.build();
    }

    private static void days(TableBuilder table, String key, Random random) {
        LocalDate day = LocalDate.ofEpochDay(DAY);
        List<String> cells = List.of(key, random.nextBoolean() ? "yes" : "");
        switch (random.nextInt(4)) {
            case 0 -> table.row(key, OPEN, OPEN, cells);
            case 1 -> table.row(key, Optional.of(day.plusDays(3)), OPEN, cells);
            case 2 -> table.row(key, Optional.of(day), Optional.of(day.plusDays(4)), cells);
            default -> {
                table.row(key, Optional.of(day.plusDays(6)), Optional.of(day.plusDays(7)), cells);
                table.row(key, OPEN, Optional.of(day.plusDays(3)), cells);
            }
        }
    }

    private static byte[] bytes(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(bytes);
        return bytes.toByteArray();
    }

    private static String route(Table table, String code, String date) {
        int row = table.row(key(code), day(date));
        return row < 0 ? "nothing" : table.text(row, 0);
    }

    private static String what(Table table, long key) {
        return table.text(table.row(key, DAY), 0);
    }

    private static long key(String code) {
        return Keys.of(code).getAsLong();
    }

    private static Optional<LocalDate> on(String date) {
        return Optional.of(LocalDate.parse(date));
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
