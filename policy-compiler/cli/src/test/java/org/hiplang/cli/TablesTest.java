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
                        (policy, file) -> Optional.of(new StringReader("key,route\nJ0696,intravenous\n")))
                .family()
                .orElseThrow()
                .interpreter();
    }

    @Test
    void aTableOfTheRunIsReadBeforeThePolicysOwn() throws IOException {
        assertThat(run().out()).contains("\"verdict\":\"clear\"", "\"verdict\":\"pended\"");
        Files.writeString(world.folder.resolve("full.csv"), "key,route\nJ8540,oral\n");

        assertThat(run("--table", "drugs=" + world.folder.resolve("full.csv")).out())
                .contains("\"verdict\":\"clear\"", "\"verdict\":\"denied\"")
                .doesNotContain("\"asks\":[{");
        Files.writeString(world.folder.resolve("full.csv"), "key,route\nJ0696,oral\nJ8540,oral\n");
        assertThat(run("--table", "drugs=" + world.folder.resolve("full.csv")).out())
                .doesNotContain("\"verdict\":\"clear\"", "\"asks\":[{");
    }

    @Test
    void saysWhatIsWrongWithATable() throws IOException {
        Path file = Files.writeString(world.folder.resolve("bad.csv"), "key,route\nJ0696,by mouth\n");

        Outcome outcome = run("--table", "drugs=" + file);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("HIP840", "row 2, column 2");
        assertThat(run("--table", "drug=" + file).err()).contains("no policy has a table `drug`", "there are `drugs`");
        assertThat(run("--table", "drugs").err()).contains("--table NAME=FILE");
        assertThat(run("--table", "drugs=none.csv").err()).contains("HIP821", "none.csv");
    }

    private Outcome run(String... options) {
        try {
            Path claims = Files.writeString(world.folder.resolve("claims.837"), CLAIMS);
            List<String> all = new ArrayList<>(List.of("run"));
            all.addAll(List.of(options));
            all.add(claims.toString());
            return world.hip(all.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
