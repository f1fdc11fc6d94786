package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {
    private static final String EDITION = "code,kind,short,long,add,effective,terminated\n";
    private static final String UNLISTED = "J0000-J9999,2020-01-01,2020-06-30,,,no,\n";

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void codesAndModifiersAreValidFromTheirAdditionToTheirEnd() {
        Outcome outcome = hcpcs(EDITION
                + "SX,modifier,x,A made-up modifier,20200401,20200401,\n"
                + "J9001,procedure,x,\"Injection, one, 1 mg\",20180101,20200101,20191231\n"
                + "J9002,procedure,x,Two,20200401,,\n"
                + "S9001,procedure,x,\"Three; per  diem\",20180101,20180101,\n");
        assertThat(outcome.err()).isEqualTo("hcpcs.csv: 4 keys\n");
        assertThat(outcome.status()).isZero();
        assertThat(table("hcpcs.csv")).isEqualTo("""
                key,from,to,kind,label,code-valid,modifiers-valid
                J9001,2018-01-01,2019-12-31,drug,"Injection, one, 1 mg",yes,
                J9001,2020-01-01,,drug,"Injection, one, 1 mg",no,
                J9002,2020-04-01,,drug,Two,yes,
                S9001,2018-01-01,,per-diem,Three; per diem,yes,
                SX,2020-04-01,,modifier,A made-up modifier,,yes
                S0-SZ,2020-01-01,2020-06-30,,,,no
                J0000-J9999,2020-01-01,2020-06-30,,,no,
                S0000-S9999,2020-01-01,2020-06-30,,,no,
                """);
    }

    @Test
    void ofSeveralEditionsTheNewestSpeaks() {
        String older = world.file(
                "older.csv",
                EDITION
                        + "J9001,,x,Old words,20180101,20180101,\n"
                        + "J9002,,x,Gone,20180101,20180101,20181231\n"
                        + "J9003,,x,Came back,20180101,20180101,20190630\n");
        String newer = world.file(
                "newer.csv",
                EDITION
                        + "J9001,,x,New words,2018-01-01,2020-04-01,\n"
                        + "J9003,,x,Came back,2020-04-01,2020-04-01,\n");
        assertThat(world.hip("import", "hcpcs", newer, older, "--out", out("hcpcs.csv"))
                        .status())
                .isZero();
        assertThat(table("hcpcs.csv")).isEqualTo("""
                key,from,to,kind,label,code-valid,modifiers-valid
                J9001,2018-01-01,,drug,New words,yes,
                J9002,2018-01-01,2018-12-31,drug,Gone,yes,
                J9002,2019-01-01,,drug,Gone,no,
                J9003,2018-01-01,2019-06-30,drug,Came back,yes,
                J9003,2019-07-01,2020-03-31,drug,Came back,no,
                J9003,2020-04-01,,drug,Came back,yes,
                J0000-J9999,2018-01-01,2020-06-30,,,no,
                """);
    }

    @Test
    void takesTheFormInWhichCmsPublishes() throws IOException {
        byte[] published = """
                HCPCS made up for a test
                ,,
                HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,ADD DT,ACT EFF DT,TERM DT
                J9001,100,3,Caf\u00e9,Short,20200401,20200401,
                J9001,200,4,and more,,,,
                """.getBytes(Charset.forName("windows-1252"));
        Path file = Files.write(world.folder.resolve("published.csv"), published);
        assertThat(world.hip("import", "hcpcs", file.toString(), "--out", out("hcpcs.csv"))
                        .status())
                .isZero();
        assertThat(table("hcpcs.csv")).contains("J9001,2020-04-01,,drug,Caf\u00e9,yes,\n" + UNLISTED);
    }

    @Test
    void whatCannotBeReadIsToldAndNeverInvalid() {
        Outcome outcome = hcpcs(EDITION
                + "J9001,,x,One,20200401,20200401,\n"
                + "J9002,,x,Two,nan--,nan--,\n"
                + "J9003,,x,Three,20200401,20200401,soon\n"
                + "J9004,,x,Four,20200401,20200401,20200301\n"
                + "j5,,x,Five,20200401,20200401,\n");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .startsWith(
                        "note: edition.csv row 3: the days of `J9002` cannot be read, so nobody knows when it is valid")
                .contains("note: edition.csv row 6: `j5` is no code and no modifier, and is left out")
                .hasSize(5);
        assertThat(table("hcpcs.csv"))
                .contains("J9002,,,drug,Two,,\nJ9003,,,drug,Three,,\nJ9004,,,drug,Four,,\n" + UNLISTED)
                .doesNotContain("Five");
    }

    @Test
    void drugsAreKnownByCodeAndByNdc() {
        Outcome outcome = world.hip(
                "import",
                "drugs",
                "--routes",
                world.file("routes.csv", """
                        hcpcs,names,unit,routes
                        J9001,"One, A",1 mg,IV|IM
                        J9002,Two,1 mg,ORAL
                        J9003,Three,1 mg,IV|VAR
                        J9004,Four,1 mg,IT
                        J9005,Five,1 mg,XX
                        """),
                "--limits",
                world.file("limits.csv", """
                        HCPCS Code,Short Description,Payment Limit,Clotting Factor,Notes
                        J9001,Inj one,1,1,
                        J9002,Two,1,,
                        P9016,Cells,1,,
                        """),
                "--ndc",
                world.file("ndc.csv", """
                        A title above,,
                        _2026_CODE,Short Description,NDC2,Drug Name
                        J9001,Inj one,11111-2222-33,Oneol
                        J9002,Two,11111-2222-33,Oneol
                        J9002,Two,11111222234,Twool
                        J9003,Three,11111222235,Threeol
                        J9002,Two,111112222356,Long
                        """),
                "--out",
                out("drugs.csv"));
        assertThat(outcome.err()).isEqualTo("""
                note: routes.csv row 6: `XX` is no route that Hip knows
                note: ndc.csv row 7: `111112222356` is no NDC, and is left out
                drugs.csv: 9 keys
                """);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(table("drugs.csv")).isEqualTo("""
                key,label,route,product,clotting-factor,self-administered
                J9001,"One, A",intravenous or intramuscular,biological,yes,
                J9002,Two,oral,,no,
                J9003,Three,,,,
                J9004,Four,other-route,,,
                J9005,Five,,,,
                P9016,Cells,,blood,no,
                11111222233,Oneol,oral or intravenous or intramuscular,,,
                11111222234,Twool,oral,,no,
                11111222235,Threeol,,,,
                """);
    }

    @Test
    void nothingHalfIsWritten() {
        for (List<String> arguments : List.of(
                List.of("hcpcs", world.file("other.csv", "a,b\n1,2\n"), "HIP842"),
                List.of("hcpcs", world.file("header.csv", EDITION), "HIP843"),
                List.of("hcpcs", world.file("broken.csv", EDITION + "J9001,\"x\n"), "HIP841"),
                List.of("hcpcs", world.folder + "/gone.csv", "HIP841"))) {
            Outcome outcome = world.hip("import", arguments.get(0), arguments.get(1), "--out", out("table.csv"));
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).startsWith("error[" + arguments.get(2) + "]: ");
            assertThat(world.folder.resolve("table.csv")).doesNotExist();
        }
        assertThat(world.folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void overwritesNoFileThatItReads() {
        String edition = world.file("edition.csv", EDITION + "J9001,,x,One,20200401,20200401,\n");
        assertThat(world.hip("import", "hcpcs", edition, "--out", edition).err())
                .startsWith("error[HIP820]: `edition.csv` is a file to import");
        assertThat(table("edition.csv")).startsWith(EDITION);
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(world.hip("import").err()).contains("hcpcs, drugs, ptp, mue or aoc", "hip import --help");
        assertThat(world.hip("import", "drugs", "--out", out("x.csv")).err()).contains("`--routes`, `--ndc`");
        assertThat(world.hip("import", "hcpcs", "--help").out()).contains("FILE.csv", "--out=TABLE.csv");
    }

    private Outcome hcpcs(String edition) {
        return world.hip("import", "hcpcs", world.file("edition.csv", edition), "--out", out("hcpcs.csv"));
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
