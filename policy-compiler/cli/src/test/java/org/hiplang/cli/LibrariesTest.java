package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies that use words of libraries, and libraries by themselves. */
final class LibrariesTest {
    private static final String WORDS = """
            library home-words "Words of home infusion"
              version 1.2

            table catalog "drug catalog" from "catalog.csv"

            fact route of a line: oral, intravenous
              from catalog by code

            codes drug "drug": J0120 to J9999
            """;
    private static final String CATALOG = "key,route\nJ0696,intravenous\nJ1000,oral\n";
    private static final String POLICY = """
            policy USES1 "Uses words"
              version 1
              in force from 2021-01-01

            use codes drug from home-words 1.2
            use fact route from home-words 1.2

            reason oral CO 96 N180 "oral drugs are not covered"

            rule no-oral "Oral drugs are not covered"
              cites "Drugs" 1
              each line in drug
              where route is oral
              is denied
              as oral

            example "one of each"
              claim
                1  J0696  2021-02-01
                2  J1000  2021-02-01
              expect
                1  clear
                2  denied by no-oral
            """;

    private World world = new World(Path.of("."));
    private String policy = "";

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder);
        policy = world.file("policies/uses.hip", POLICY);
    }

    private void holds(Outcome outcome) {
        assertThat(outcome.out()).contains("1 example: 1 held, 0 failed");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aLibraryInTheFolderOfThePolicyIsFound() {
        world.file("policies/words.hip", WORDS);
        world.file("policies/catalog.csv", CATALOG);
        holds(world.hip("test", policy));
        Outcome checked = world.hip("check", world.folder + "/policies");
        assertThat(checked.out()).contains("1 policy and 1 library checked: 0 errors, 0 warnings");
    }

    @Test
    void aLibraryIsNamedByItsFileItsFolderOrItsJar() throws IOException {
        String library = world.file("elsewhere/words.hip", WORDS);
        world.file("elsewhere/catalog.csv", CATALOG);
        assertThat(world.hip("test", policy).out()).contains("HIP384").contains("--library");
        holds(world.hip("test", "--library", library, policy));
        holds(world.hip("test", policy, "--library", world.folder + "/elsewhere"));
        holds(world.hip("test", policy, "--library", jar()));
        assertThat(world.hip("check", policy, "--library", jar()).status()).isZero();
        assertThat(world.hip("test", policy, "--library", policy).err())
                .contains("HIP828")
                .contains("uses.hip` holds no library");
        assertThat(world.hip("test", policy, "--library", policy + ".jar").err())
                .contains("HIP821");
    }

    private String jar() throws IOException {
        Path file = world.folder.resolve("home-words.jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new JarEntry("META-INF/hip/home-words/1.2/words.hip"));
            jar.write(WORDS.getBytes(StandardCharsets.UTF_8));
            jar.putNextEntry(new JarEntry("META-INF/hip/home-words/1.2/catalog.csv"));
            jar.write(CATALOG.getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

    @Test
    void aLibraryIsCheckedByItself() {
        String library = world.file("alone/words.hip", WORDS);
        assertThat(world.hip("check", library).out())
                .contains("error[HIP411]")
                .contains("0 policies and 1 library checked: 1 error");
        world.file("alone/catalog.csv", CATALOG);
        assertThat(world.hip("check", library).status()).isZero();
        world.file(
                "alone/words.hip", WORDS.replace("  version 1.2\n", "") + POLICY.substring(POLICY.indexOf("reason")));
        assertThat(world.hip("check", library).out())
                .contains("the library does not say `version`", "a library has no rules and no examples");
    }

    @Test
    void aVersionOfALibraryIsOneFile() {
        world.file("policies/words.hip", WORDS);
        world.file("policies/catalog.csv", CATALOG);
        String other = world.file("other/words.hip", WORDS.replace("J0120", "J0121"));
        world.file("other/catalog.csv", CATALOG);
        for (String command : new String[] {"check", "test"}) {
            assertThat(world.hip(command, policy, "--library", other).out())
                    .contains(
                            "error[HIP396]: library home-words 1.2 stands in two files", "and in ", "other/words.hip");
        }
    }

    @Test
    void aLibraryHasNoLedgerAndItsCodesAreShownByAPolicy() {
        String library = world.file("policies/words.hip", WORDS);
        Outcome ledger = world.hip("ledger", library);
        assertThat(ledger.err()).contains("is a library, and a library has no ledger");
        assertThat(ledger.status()).isEqualTo(2);
        Outcome codes = world.hip("codes", library);
        assertThat(codes.err()).contains("hip codes: there are only libraries");
        assertThat(codes.status()).isEqualTo(1);
    }

    /** Where a library is broken, the mistake is told once. */
    @Test
    void aMistakeInALibraryIsToldOnce() {
        world.file("policies/words.hip", WORDS.replace("J0120 to J9999", "J0120 to J99"));
        world.file("policies/catalog.csv", CATALOG);
        assertThat(world.hip("check", world.folder + "/policies").out())
                .contains("policies/words.hip:9:", ": 1 error,");
    }
}
