package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hip import ptp}, {@code mue} and {@code aoc}, of files made up in the forms in which CMS publishes them. */
final class ImportEditsTest {
    private static final String PTP = """
            A title of the file\t\t\t\t\t\t
            Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale
            \t\tprior to 1996\tDate\tDate\t0=not allowed\t
            \t\t\t\t*=no data\t1=allowed\t
            \t\t\t\t\t9=not applicable\t
            """;

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void pairsAreAboutTheCodeInColumn2() {
        String one = world.file(
                "f1.txt",
                PTP + "X0001\tX0002\t*\t19960101\t*\t0\tA made-up reason, with a comma\n"
                        + "X0001\tX0003\t \t20200101\t20211231\t1\tAnother\n");
        String two = world.file(
                "f2.txt",
                PTP + "X0001\tX0003\t\t20220101\t*\t0\tAnother\n" + "X0004\tX0002\t\t20200401\t20200401\t9\tNever\n\n");
        Outcome outcome = world.hip("import", "ptp", one, two, "--out", out("ptp.csv"));
        assertThat(outcome.err()).isEqualTo("ptp.csv: 4 rows\n");
        assertThat(outcome.status()).isZero();
        assertThat(table("ptp.csv")).isEqualTo("""
                key,beside,from,to,indicator
                X0002,X0001,1996-01-01,,0
                X0003,X0001,2020-01-01,2021-12-31,1
                X0003,X0001,2022-01-01,,0
                X0002,X0004,2020-04-01,2020-04-01,9
                """);
    }

    @Test
    void pairsMayStandInOtherForms() {
        String plain = world.file("plain.csv", """
                column1,column2,deletion_date,modifier_indicator,rationale
                X0001,X0002,2001-12-31,1,"One, two"
                X0001,X0003,,0,
                X0001,X0002,9999-12-31,0,
                """);
        assertThat(world.hip("import", "ptp", plain, "--out", out("ptp.csv")).status())
                .isZero();
        assertThat(table("ptp.csv")).isEqualTo("""
                key,beside,from,to,indicator
                X0002,X0001,,2001-12-31,1
                X0002,X0001,2002-01-01,,0
                X0003,X0001,,,0
                """);
        String wide = world.file("wide.csv", """
                "Words of a title,
                on two lines",,,,,,
                Column 1,Column 2,*=in existence prior to 1996,Effective Date,"Deletion Date
                *=no data","Modifier
                0=not allowed
                1=allowed
                9=not applicable",PTP Edit Rationale
                X0001,X0002,,20200101,*,1,One
                """);
        assertThat(world.hip("import", "ptp", wide, "--out", out("ptp.csv")).status())
                .isZero();
        assertThat(table("ptp.csv")).endsWith("\nX0002,X0001,2020-01-01,,1\n");
    }

    @Test
    void whatIsNoPairIsLeftOutAndTold() {
        String file = world.file(
                "f1.txt",
                PTP + "X0001\tX0002\t\t20200101\t*\t2\tOne\n"
                        + "X0001\tX002\t\t20200101\t*\t1\tTwo\n"
                        + "X0001\tX0003\t\tsoon\t*\t1\tThree\n"
                        + "X0001\tX0004\t\t20200101\t20191231\t1\tFour\n"
                        + "X0001\tX0005\t\t20200101\t*\t1\tFive\n");
        Outcome outcome = world.hip("import", "ptp", file, "--out", out("ptp.csv"));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("""
                note: f1.txt row 6: `2` is no modifier indicator, and the row is left out
                note: f1.txt row 7: `X002` is no code, and the row is left out
                note: f1.txt row 8: the days cannot be read, and the row is left out
                note: f1.txt row 9: the row is deleted before it is effective, and the row is left out
                ptp.csv: 1 row
                """);
    }

    @Test
    void filesOfTwoQuartersAreNotMixed() {
        String one = world.file("f1.txt", PTP + "X0001\tX0002\t\t20200101\t*\t0\tOne\n");
        String two = world.file("f2.txt", PTP + "X0001\tX0002\t\t20200101\t20211231\t0\tOne\n");
        Outcome outcome = world.hip("import", "ptp", one, two, "--out", out("ptp.csv"));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains(
                        "error[HIP844]: `f2.txt` row 6 speaks of the same pair and days as `f1.txt` row 6",
                        "give the files of one quarter, each once");
        assertThat(world.folder.resolve("ptp.csv")).doesNotExist();
    }

    @Test
    void maximumUnitsAreOfALineOrOfADay() {
        String file = world.file("mue.csv", """
                "Words of a title
                on two lines",,,
                "HCPCS/
                CPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
                X0002,12,1 Line Edit,Made up
                X0001,0,2 Date of Service Edit: Policy,Made up
                X0003,3,3 Date of Service Edit: Clinical,Made up
                X0003,4,3 Date of Service Edit: Clinical,Made up
                X0004,many,1 Line Edit,Made up
                X0005,1,Line Edit,Made up
                X005,1,1 Line Edit,Made up
                """);
        Outcome outcome = world.hip("import", "mue", file, "--out", out("units.csv"));
        assertThat(outcome.err()).isEqualTo("""
                note: mue.csv row 8: `X0003` stands there twice, and the row is left out
                note: mue.csv row 9: `many` is no number of units, and the row is left out
                note: mue.csv row 10: `Line Edit` begins with no adjudication indicator (1, 2 or 3), and the row is left out
                note: mue.csv row 11: `X005` is no code, and the row is left out
                units.csv: 3 keys
                """);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(table("units.csv")).isEqualTo("""
                key,max-units,max-units-per
                X0001,0,day-by-policy
                X0002,12,claim-line
                X0003,3,day-by-practice
                """);
        String plain = world.file("plain.csv", "hcpcs_code,mue_units,mue_mai,mue_rationale\nX0009,7,3,Made up\n");
        assertThat(world.hip("import", "mue", plain, "--out", out("units.csv")).status())
                .isZero();
        assertThat(table("units.csv")).endsWith("\nX0009,7,day-by-practice\n");
    }

    @Test
    void addOnCodesArePairsAndTypes() {
        String file = world.file("aoc.txt", """
                Add-On Codes made up for a test\t\t\t\t\t\t
                Add-On_Code\tAOC_Del_DT\tPrimary_Code\tPrimary_Code_Del_DT\tAOC_Edit_Type\tAOC_Edit_EffDT\tAOC_Edit_DelDT
                X0001\t\tX0010\t\t1\t2013091\t
                X0001\t\tX0011\t\t1\t2020001\t2021365
                X0002\t\tCCCCC\t\t2\t2013001\t
                X0003\t\tX0010\t\t3\t2013001\t2020366
                X0004\t\tX0010\t\t4\t2013001\t
                """);
        Outcome outcome = world.hip("import", "aoc", file, "--out", out("aoc.csv"), "--types", out("add-ons.csv"));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).isEqualTo("""
                note: aoc.txt row 7: `4` is no type of add-on codes (1, 2 or 3), and the row is left out
                aoc.csv: 3 rows
                """);
        assertThat(table("aoc.csv")).isEqualTo("""
                key,beside,from,to
                X0001,X0010,2013-04-01,
                X0001,X0011,2020-01-01,2021-12-31
                X0003,X0010,2013-01-01,2020-12-31
                """);
        assertThat(table("add-ons.csv")).isEqualTo("""
                key,from,to,add-on-to
                X0001,2013-04-01,,listed-codes
                X0002,2013-01-01,,no-listed-codes
                X0003,2013-01-01,2020-12-31,some-listed-codes
                """);
    }

    @Test
    void nothingHalfIsWritten() {
        for (List<String> arguments : List.of(
                List.of("ptp", world.file("other.txt", "a\tb\n1\t2\n"), "HIP842"),
                List.of("ptp", world.file("header.txt", PTP), "HIP843"),
                List.of("mue", world.file("mue-header.csv", "code,mue_units,mue_mai\n"), "HIP843"),
                List.of("mue", world.folder + "/gone.csv", "HIP841"))) {
            Outcome outcome = world.hip("import", arguments.get(0), arguments.get(1), "--out", out("table.csv"));
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).startsWith("error[" + arguments.get(2) + "]: ");
            assertThat(world.folder.resolve("table.csv")).doesNotExist();
        }
        String empty = world.file("aoc.csv", "add-on code,primary code,type,effective date\n");
        Outcome outcome = world.hip("import", "aoc", empty, "--out", out("table.csv"), "--types", out("types.csv"));
        assertThat(outcome.err()).startsWith("error[HIP843]: ");
        assertThat(world.hip("import", "aoc", empty, "--out", out("x.csv"), "--types", out("x.csv"))
                        .err())
                .startsWith("error[HIP820]: ");
        assertThat(world.folder).isDirectoryNotContaining("glob:**.tmp").isDirectoryNotContaining("glob:**/t*.csv");
    }

    private String out(String name) {
        return world.folder.resolve(name).toString();
    }

    private String table(String name) {
        try {
            return Files.readString(world.folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
