package org.hiplang.compiler.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Pairs;
import org.hiplang.runtime.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TableReaderTest {
    private static final Wanted ROUTES =
            new Wanted(Map.of("route", List.of("oral", "intravenous", "topical"), "label", List.of()), Set.of("kind"));
    private static final String HEADER = "key,from,to,route,label,note\n";

    @Test
    void readsNumbers() {
        Wanted intervals =
                new Wanted(Map.of("interval", List.of()), Map.of("interval", FactInfo.Type.NUMBER), Set.of());
        String rows = "key,interval\nJ0696,7 or 14\nJ1569,2.5\nJ0120,\n";

        assertThat(TableReader.read("drugs", new StringReader(rows), intervals).problems())
                .isEmpty();
        assertThat(TableReader.read(
                                "drugs", new StringReader(rows + "J0121,any\nJ0122,7 or weekly\nJ0123,-1\n"), intervals)
                        .problems())
                .extracting(Problem::message)
                .containsExactly("`any` is not a number", "`weekly` is not a number", "`-1` is not a number");
    }

    @Test
    void readsCodes() {
        Wanted families = new Wanted(Map.of("family", List.of()), Map.of("family", FactInfo.Type.CODE), Set.of());
        String rows = "key,family\n43239,43235\n43240,43235 or G0121\n43259,\n";

        assertThat(TableReader.read("families", new StringReader(rows), families)
                        .problems())
                .isEmpty();
        assertThat(TableReader.read("families", new StringReader(rows + "43241,any\n43242,4323\n"), families)
                        .problems())
                .extracting(Problem::message)
                .containsExactly("`any` is not a procedure code", "`4323` is not a procedure code");
    }

    @Test
    void readsWhatIsWantedAndDropsTheRest() {
        Table table = read("\uFEFF" + """
                key,from,to,route,label,note
                J0120-J9999,,,any,a drug,x

                 J0696 ,2005-01-01,2020-12-31,intravenous or oral,"ceftriaxone, 250 mg",x
                J0696,2021-01-01,,,ceftriaxone,x
                00004-1965-01,,,oral,Rocephin,x
                """.replace("\n", "\r\n"));
        assertThat(table.name()).isEqualTo("drugs");
        assertThat(table.columns()).containsExactly("route", "label");
        assertThat(route(table, "J0696", "2020-12-31")).containsExactly("intravenous", "oral");
        assertThat(route(table, "J0696", "2021-01-01")).isEmpty();
        assertThat(route(table, "J0696", "2004-12-31")).containsExactly("oral", "intravenous", "topical");
        assertThat(route(table, "00004196501", "2021-01-01")).containsExactly("oral");
        assertThat(table.text(row(table, "J0696", "2020-12-31"), 1)).isEqualTo("ceftriaxone, 250 mg");
    }

    @Test
    void keepsWelcomeColumnsWhereThereAreSome() {
        assertThat(read("key,label,kind,route\nSH,,,\n").columns()).containsExactly("label", "kind", "route");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "J01,,,,,                       | 1 | `J01` is no code",
                "j0120,,,,,                     | 1 | `j0120` is no code",
                "4196501,,,,,                   | 1 | `4196501` is no code",
                "J0120-SH,,,,,                  | 1 | `J0120-SH` is no code",
                "J9999-J0120,,,,,               | 1 | `J9999-J0120` ends before it begins",
                "J0120,01/02/2020,,,,           | 2 | `01/02/2020` is not a day",
                "J0120,2020-02-30,,,,           | 2 | `2020-02-30` is not a day",
                "J0120,,1820-02-01,,,           | 3 | `1820-02-01` is not a day",
                "J0120,2020-02-02,2020-02-01,,, | 3 | the row ends before it begins",
                "J0120,,,swallowed,,            | 4 | `swallowed` is not a value of `route`",
                "J0120,,,oral or nasal,,        | 4 | `nasal` is not a value of `route`",
                "J0120,,,oral or any,,          | 4 | `any` is not a value of `route`",
                "J0120,,,oral,                  | 5 | the row has 5 cells, and the header 6",
                "J0120,,,oral,a,b,c             | 6 | the row has 7 cells, and the header 6",
                "J0696,2020-06-01,,,,           | 1 | row 2 has the same key on the same days",
                "J5000-K9999,,,,,               | 1 | the range crosses that of row 3"
            })
    void namesRowAndColumn(String row, int column, String words) {
        TableReading<Table> reading = reading(HEADER + "J0696,,2020-12-31,,,\nJ0121-J9999,,,,,\n" + row + "\n");
        assertThat(reading.table()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 4, column " + column);
            assertThat(problem.message()).startsWith(words);
            assertThat(problem.help()).isPresent();
        });
    }

    @Test
    void tellsAllOfARow() {
        assertThat(reading(HEADER + "J12,x,,nasal,,\n").problems())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder(1, 2, 4);
    }

    @Test
    void tellsHowToMendIt() {
        assertThat(reading(HEADER + "4196501,,,nasal,,\n").problems())
                .extracting(problem -> problem.help().orElseThrow())
                .satisfiesExactlyInAnyOrder(
                        key -> assertThat(key).contains("`00004196501`"),
                        route -> assertThat(route).contains("`oral`, `intravenous`, `topical`, several"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code,route,label       | 1 | the first column is not `key`",
                "key;route;label        | 1 | the first column is not `key`",
                "key,route              | 2 | there is no column `label`",
                "key,rout,label         | 3 | there is no column `route`",
                "key,route,label,route  | 4 | there are two columns `route`",
                "key,route,label,       | 4 | the column has no name"
            })
    void wantsItsHeader(String header, int column, String words) {
        TableReading<Table> reading = reading(header + "\nJ0120,,\n");
        assertThat(reading.problems().get(0).row()).isEqualTo(1);
        assertThat(reading.problems().get(0).column()).isEqualTo(column);
        assertThat(reading.problems().get(0).message()).isEqualTo(words);
    }

    @Test
    void anEmptyFileAndABrokenOneAreNoTables() {
        assertThat(reading("").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("the table is empty"));
        assertThat(reading(HEADER + "J0120,,,oral,,\nJ0121,,,\"oral,,\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.row()).isEqualTo(2));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> TableReader.read("drugs", new Broken(), ROUTES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1"})
    void saysThatItIsNotUtf8(String encoding) {
        byte[] bytes = (HEADER + "J0120,,,oral,Gem\u00e4\u00df,\n").getBytes(Charset.forName(encoding));
        TableReading<Table> reading = TableReader.read(
                "drugs",
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()),
                ROUTES);
        assertThat(reading.table()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 1, column 1");
            assertThat(problem.message()).isEqualTo("here or further down the file is not UTF-8");
            assertThat(problem.help()).hasValue("save it as CSV UTF-8");
        });
    }

    @Test
    void showsTwentyProblemsAndCountsTheRest() {
        TableReading<Table> reading = reading(HEADER + "J0120,,,nasal,,\n".repeat(33));
        assertThat(reading.problems()).hasSize(20);
        assertThat(reading.more()).isEqualTo(13);
    }

    @Test
    void readsPairsInAnyOrder() {
        Pairs pairs = ofPairs("""
                        key,beside,to,note,indicator,from
                        A4222,S9500,2020-12-31,gone,0,
                        "A4221", 99601 ,,,9,1999-01-01
                        A4222,S9500,,,,2021-01-01
                        """).table().orElseThrow();
        assertThat(pairs.columns()).containsExactly("indicator");
        assertThat(pairs.rows()).isEqualTo(3);
        assertThat(pairs.text(1, 0)).isEqualTo("0");
        assertThat(pairs.text(2, 0)).isEmpty();
        assertThat(pairs.lastDay(1))
                .isEqualTo((int) LocalDate.parse("2020-12-31").toEpochDay());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A4222,S950,,,0                 | 2 | `S950` is no procedure code",
                "A4222-A4230,S9500,,,0          | 1 | `A4222-A4230` is no procedure code",
                "SH,S9500,,,0                   | 1 | `SH` is no procedure code",
                "A4222,S9500,2021-13-01,,0      | 3 | `2021-13-01` is not a day",
                "A4222,S9500,2021-02-01,2021-01-31,0 | 4 | the row ends before it begins",
                "A4222,S9500,,,2                | 5 | `2` is not a value of `indicator`",
                "A4222,S9500,,,0 or 1           | 5 | `0 or 1` is not a value of `indicator`",
                "A4222,S9500,,,any              | 5 | `any` is not a value of `indicator`",
                "A4222,S9500,,                  | 4 | the row has 4 cells, and the header 5",
                "A4221,S9500,2020-12-31,,0      | 1 | row 2 has the same pair on the same days"
            })
    void namesRowAndColumnOfPairs(String row, int column, String words) {
        TableReading<Pairs> reading =
                ofPairs("key,beside,from,to,indicator\nA4221,S9500,,2020-12-31,1\nS9500,A4221,,,\n" + row + "\n");
        assertThat(reading.table()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("row 4, column " + column);
            assertThat(problem.message()).isEqualTo(words);
            assertThat(problem.help()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beside,key,indicator   | 1 | the first column is not `key`",
                "key,other,indicator    | 2 | the second column is not `beside`",
                "key                    | 2 | the second column is not `beside`",
                "key,beside,indicater   | 3 | there is no column `indicator`"
            })
    void pairsWantTheirHeader(String header, int column, String words) {
        TableReading<Pairs> reading = ofPairs(header + "\nA4221,S9500,0\n");
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.place()).isEqualTo("row 1, column " + column);
            assertThat(problem.message()).isEqualTo(words);
            assertThat(problem.help()).isPresent();
        });
    }

    private static TableReading<Pairs> ofPairs(String csv) {
        Wanted wanted = Wanted.ofPairs(Map.of("indicator", List.of("0", "1", "9")));
        return TableReader.pairs("ptp", new StringReader(csv), wanted);
    }

    private static TableReading<Table> reading(String csv) {
        return TableReader.read("drugs", new StringReader(csv), ROUTES);
    }

    private static Table read(String csv) {
        TableReading<Table> reading = reading(csv);
        assertThat(reading.problems()).isEmpty();
        return reading.table().orElseThrow();
    }

    private static List<String> route(Table table, String key, String date) {
        return table.values(row(table, key, date), table.column("route"));
    }

    private static int row(Table table, String key, String date) {
        return table.row(Keys.of(key).orElseThrow(), (int) LocalDate.parse(date).toEpochDay());
    }

    private static final class Broken extends Reader {
        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
