package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hiplang.cli.World.Outcome;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hip run --table}. */
final class TablesTest {
    private static final String POLICY = """
            policy TAB1 "Tables"
              version 1
              in force from 2021-01-01

            table drugs "drug catalog" from "drugs.csv"

            reason oral-drug CO 96 N180 "not covered"

            pairs ptp "procedure pairs" from "ptp.csv" with indicator 0 or 1

            reason ncci-pair CO 231 "not paid together"

            rule never-together "Not together"
              cites "Pairs" 1
              each day of a line in 99601
              where another line paired in ptp as indicator 0 covers that day
              is denied
              as ncci-pair

            fact route of a line: oral, intravenous
              from drugs by ndc, else by code
              proven by "order"

            rule oral-drugs "Drugs by mouth are not covered"
              cites "Drugs" 1
              each line in J0120 to J9999
              where route is oral
              is denied
              as oral-drug
            """;

    private static final String CLAIMS =
            new ClaimText().claim("A-1", "J0696 1 20210201", "J8540 1 20210201").toString();

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder).policies(policy());
    }

    private static PolicyEdits policy() {
        return PolicyCompiler.check(
                        List.of(new Source("tab.hip", POLICY)),
                        (policy, file) -> Optional.of(new StringReader(
                                file.equals("ptp.csv")
                                        ? "key,beside,indicator\n99601,J0696,0\n"
                                        : "key,route\nJ0696,intravenous\n")))
                .family()
                .orElseThrow()
                .interpreter();
    }

    @Test
    void aTableOfTheRunIsReadBeforeThePolicysOwn() throws IOException {
        assertThat(ran().out()).contains("\"verdict\":\"clear\"", "\"verdict\":\"pended\"");
        Files.writeString(world.folder.resolve("full.csv"), "key,route\nJ8540,oral\n");

        assertThat(ran("--table", "drugs=" + world.folder.resolve("full.csv")).out())
                .contains("\"verdict\":\"clear\"", "\"verdict\":\"denied\"")
                .doesNotContain("\"asks\":[{");
        Files.writeString(world.folder.resolve("full.csv"), "key,route\nJ0696,oral\nJ8540,oral\n");
        assertThat(ran("--table", "drugs=" + world.folder.resolve("full.csv")).out())
                .doesNotContain("\"verdict\":\"clear\"", "\"asks\":[{");
    }

    @Test
    void pairsOfTheRunTakeThePlaceOfThePolicysOwn() throws IOException {
        String claim = new ClaimText()
                .claim("A-1", "99601 1 20210201", "J0696 1 20210201", "J1650 1 20210202", "99601 1 20210202")
                .toString();
        assertThat(lineVerdicts(run(claim))).containsExactly("denied", "clear", "pended", "clear");
        Path full = Files.writeString(world.folder.resolve("ptp.csv"), "key,beside,indicator\n99601,J1650,0\n");
        assertThat(lineVerdicts(run(claim, "--table", "ptp=" + full)))
                .containsExactly("clear", "clear", "pended", "denied");
        Files.writeString(full, "key,beside,indicator\n99601,J1650,0\n99601,J165,1\n99601,J1650,2\n");
        Outcome bad = run(claim, "--table", "ptp=" + full);
        assertThat(bad.status()).isEqualTo(2);
        assertThat(bad.err()).contains("ptp.csv", "row 3, column 2", "row 4, column 3", "HIP840");
    }

    private static List<String> lineVerdicts(Outcome outcome) {
        return Pattern.compile("\"line\":[0-9]+,[^{}]*?\"verdict\":\"(\\w+)\"")
                .matcher(outcome.out())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void saysWhatIsWrongWithATable() throws IOException {
        Path file = Files.writeString(world.folder.resolve("bad.csv"), "key,route\nJ0696,by mouth\n");

        Outcome outcome = ran("--table", "drugs=" + file);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("HIP840", "row 2, column 2");
        assertThat(ran("--table", "drug=" + file).err())
                .contains("no policy has a table `drug`", "there are `drugs`, `ptp`");
        assertThat(ran("--table", "drugs").err()).contains("--table NAME=FILE");
        assertThat(ran("--table", "drugs=none.csv").err()).contains("HIP821", "none.csv");
    }

    @Test
    void saysThatATableIsNotUtf8() throws IOException {
        Path file = Files.write(world.folder.resolve("latin.csv"), new byte[] {'k', 'e', 'y', ',', (byte) 0xE9});

        Outcome outcome = ran("--table", "drugs=" + file);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("HIP840", "`latin.csv` row 1", "not UTF-8", "CSV UTF-8");
    }

    @Test
    void aTableBesideAPolicyThatCannotBeReadIsAMistakeOfThePolicy() throws IOException {
        String policy = world.file("tab.hip", POLICY);
        world.file("drugs.csv", "key,route\nJ0696,intravenous\n");
        Files.createDirectory(world.folder.resolve("ptp.csv"));

        assertThat(List.of("check", "test", "codes")).allSatisfy(command -> {
            Outcome outcome = world.hip(command, policy);
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out() + outcome.err())
                    .contains("error[HIP411]: `ptp.csv` is a directory", "tab.hip:9:1", "= help: put the table's file");
        });
    }

    private Outcome ran(String... options) {
        return run(CLAIMS, options);
    }

    private Outcome run(String text, String... options) {
        try {
            Path claims = Files.writeString(world.folder.resolve("claims.837"), text);
            List<String> all = new ArrayList<>(List.of("run"));
            all.addAll(List.of(options));
            all.add(claims.toString());
            return world.hip(all.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
