package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hip check} and {@code hip test}. */
final class PolicyCommandsTest {
    private static final String BROKEN = World.resource("demo.hip").replace("in drug covers", "in drog covers");

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void checkShowsThePlaceOfAMistake() {
        Outcome outcome = world.hip("check", world.file("broken.hip", BROKEN));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("error[HIP", "broken.hip:28:", "^^^^", "1 policy checked: 1 error, 0 warnings");
    }

    @Test
    void checkLetsWarningsPassUnlessItIsStrict() {
        String file = world.file("demo.hip", World.resource("demo.hip"));
        assertThat(world.hip("check", file).out()).contains("warning[HIP405]");
        assertThat(world.hip("check", file).status()).isZero();
        assertThat(world.hip("check", "--strict", file).status()).isEqualTo(1);
    }

    /** Whichever of its files is named, a policy is checked with all of its parts, and with no other's. */
    @Test
    void aPolicyIsCheckedWithThePartsBesideIt() {
        String demo = world.file("demo.hip", World.resource("demo.hip"));
        String part = world.file("demo-more.hip", """
                part of DEMO1 "More"

                rule drugs-looked-at "Drugs are looked at"
                  cites "Reimbursement" 2
                  each line in drg
                  is noted
                """);
        world.file("other.hip", World.resource("demo.hip").replace("DEMO1", "OTHER1"));
        for (String named : List.of(demo, part)) {
            Outcome outcome = world.hip("check", named);
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out()).contains("error[HIP203]", "demo-more.hip:5:16", "1 policy checked: 1 error");
        }
        world.file("demo-more.hip", """
                part of DEMO1 "More"

                example "nothing is wrong with a drug alone"
                  claim
                    1  J0696  2021-02-01
                  expect
                    1  clear
                """);
        assertThat(world.hip("test", demo).out())
                .contains("DEMO1 version 1.0, More (demo-more.hip)\n  \u2713 nothing is wrong with a drug alone");
        assertThat(world.hip("check", world.file("alone/demo-more.hip", "part of DEMO1 \"More\"\n"))
                        .out())
                .contains("error[HIP381]: policy `DEMO1` is not there");
    }

    /** Named, named twice, by another path or beside a file that is named: a file is read once. */
    @Test
    void aFileIsReadOnceHoweverItComesIn() {
        String demo = world.file("demo.hip", World.resource("demo.hip"));
        String more = world.file("demo-more.hip", """
                part of DEMO1 "More"

                example "nothing is wrong with a drug alone"
                  claim
                    1  J0696  2021-02-01
                  expect
                    1  clear
                """);
        String rest = world.file("demo-rest.hip", "part of DEMO1 \"Rest\"\n\ncodes rest \"rest\": J0120\n");
        String round = world.folder + "/../" + world.folder.getFileName() + "/demo.hip";
        for (List<String> named : List.of(
                List.of(demo, demo),
                List.of(demo, round),
                List.of(demo, more),
                List.of(more, rest),
                List.of(rest, world.folder.toString(), demo))) {
            for (String command : List.of("check", "test", "codes")) {
                List<String> words = new ArrayList<>(named);
                words.add(0, command);
                Outcome outcome = world.hip(words.toArray(String[]::new));
                assertThat(outcome.out() + outcome.err()).as("%s", words).doesNotContain("error[");
            }
        }
    }

    /** A part of one of several versions says of which, also where one of them is named alone. */
    @Test
    void aPartSaysOfWhichVersionItIsWhicheverFileIsNamed() {
        String demo = World.resource("demo.hip");
        String first = world.file("first.hip", demo.replace("version   1.0", "version   0.9"));
        String part = world.file("more.hip", "part of DEMO1 \"More\"\n\ncodes more \"more\": J0120\n");
        world.file("second.hip", demo);
        for (String named : List.of(first, part, world.folder.toString())) {
            assertThat(world.hip("check", named).out()).contains("error[HIP381]: policy `DEMO1` has several versions");
        }
        world.file("more.hip", "part of DEMO1 version 7 \"More\"\n\ncodes more \"more\": J0120\n");
        assertThat(world.hip("check", part).out())
                .contains("error[HIP381]: policy `DEMO1` has no version 7", "there is 0.9 and 1.0");
        assertThat(world.hip("check", first).out()).doesNotContain("HIP381");
    }

    @Test
    void policiesInACircleAreToldOfAFolder() {
        String demo = World.resource("demo.hip");
        for (String[] two : new String[][] {{"DEMO1", "OTHER1"}, {"OTHER1", "THIRD1"}, {"THIRD1", "DEMO1"}}) {
            world.file(
                    two[0] + ".hip",
                    demo.replace("policy DEMO1", "policy " + two[0])
                            .replaceFirst("  in force", "  gives way to " + two[1] + "\n  in force"));
        }
        Outcome outcome = world.hip("check", world.folder.toString());
        assertThat(outcome.out())
                .contains("error[HIP380]: policies give way to each other in a circle: DEMO1, OTHER1, THIRD1, DEMO1")
                .contains("3 policies checked: 3 errors");
        assertThat(world.hip("check", world.folder + "/DEMO1.hip").status()).isZero();
    }

    @Test
    void aDocumentThatNoLedgerSpeaksOfIsNotPassedOverInSilence() {
        String file = world.file("demo.hip", World.resource("demo.hip"));
        String document = world.file("demo.txt", "Section");
        Outcome outcome = world.hip("check", "--document", document, file);
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).contains("has a ledger").contains("the document was not looked at");
    }

    @Test
    void aFolderWithoutPoliciesIsNamed() throws IOException {
        Path empty = Files.createDirectory(world.folder.resolve("nothing-here"));
        assertThat(world.hip("check", empty.toString()).err())
                .contains("HIP822")
                .contains("nothing-here");
    }

    @Test
    void aDayThatIsNoneIsToldInPlainWords() {
        String file = world.file("demo.hip", World.resource("demo.hip"));
        Outcome outcome = world.hip("codes", "--on", "2021-13-01", file);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("HIP835", "`--on 2021-13-01`").doesNotContain("java");
    }

    @Test
    void aPolicyIsNoFileOfClaims() {
        String file = world.file("demo.hip", World.resource("demo.hip"));
        assertThat(world.hip("run", file).err()).contains("is a policy").contains("hip test");
    }

    @Test
    void aFolderForTheOutputThatDoesNotExistIsNamed() {
        String claims = world.file("a.837", "x");
        Outcome outcome = world.hip("run", "--out", world.folder + "/no-folder/x.ndjson", claims);
        assertThat(outcome.err()).contains("HIP825").contains("no-folder` does not exist");
    }

    @Test
    void anExampleOutsideOfThePolicysDaysSaysSo() {
        String file = world.file("demo.hip", World.resource("demo.hip") + """

                example "long ago"
                  claim
                    1  99601  1999-01-01
                  expect
                    1  denied
                """);
        assertThat(world.hip("test", file).out()).contains("its days are outside of those in force");
    }

    @Test
    void checkFindsPoliciesInFoldersButNotWhatWasBuiltFromThem() {
        world.file("a/demo.hip", World.resource("demo.hip"));
        world.file("a/target/classes/broken.hip", BROKEN);
        world.file("a/.hidden/broken.hip", BROKEN);
        world.file("a/notes.txt", "no policy");
        Outcome outcome = world.hip("check", world.folder.toString());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("a/demo.hip:").contains("1 policy checked");
    }

    @Test
    void checkCannotReadEverything() throws IOException {
        Path latin = Files.write(world.folder.resolve("latin.hip"), new byte[] {'p', (byte) 0xE4});
        assertThat(world.hip("check", latin.toString())).isEqualTo(new Outcome(2, "", """
                error[HIP821]: `latin.hip` is not UTF-8 from line 1, column 2 on
                  = help: save it as UTF-8
                """));
        assertThat(world.hip("check", world.folder + "/none.hip").err())
                .contains("HIP821")
                .contains("does not exist");
        Path empty = Files.createDirectory(world.folder.resolve("empty"));
        Outcome outcome = world.hip("check", empty.toString());
        assertThat(outcome.err()).contains("HIP822");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadKeepsNoOtherFileFromBeingLookedAt() throws IOException {
        world.file("a/broken.hip", BROKEN);
        world.file("a/demo.hip", World.resource("demo.hip").replace("DEMO1", "DEMO2"));
        Files.write(
                world.folder.resolve("a/latin.hip"), "policy A1\r\n-- caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(world.folder.resolve("a/wide.hip"), "policy A2".getBytes(StandardCharsets.UTF_16));

        assertThat(List.of("check", "test")).allSatisfy(command -> {
            Outcome outcome = world.hip(command, world.folder.toString());
            assertThat(outcome.out())
                    .contains("a/broken.hip:", command.equals("check") ? "2 policies checked" : "2 held");
            assertThat(outcome.err())
                    .contains(
                            "latin.hip` is not UTF-8 from line 2, column 7 on", "wide.hip` is not UTF-8 from line 1,");
            assertThat(outcome.status()).isEqualTo(2);
        });
        assertThat(world.hip("codes", world.folder.toString()))
                .satisfies(outcome -> assertThat(outcome.out()).isEmpty())
                .satisfies(outcome -> assertThat(outcome.err()).contains("latin.hip`", "wide.hip`"));
    }

    @Test
    void testTicksExamplesThatHold() {
        Outcome outcome = world.hip("test", world.file("demo.hip", World.resource("demo.hip")));
        assertThat(outcome.out()).isEqualTo("""
                DEMO1 version 1.0 (demo.hip)
                  ✓ a per diem with a drug on its first day keeps 1 unit
                  ✓ a visit hangs on the note
                  examples show 28.5 % of conditions (4 of 14 outcomes); --coverage lists what is missing

                2 examples: 2 held, 0 failed
                """);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void testListsTheOutcomesThatNoExampleShows() {
        Outcome outcome = world.hip("test", "--coverage", world.file("demo.hip", World.resource("demo.hip")));
        assertThat(outcome.out())
                .contains(
                        "\n  examples show 28.5 % of conditions (4 of 14 outcomes)\n\n  head  0 of 2\n",
                        "\n    demo.hip:1:1  ✗ yes  `a line covers 2021-01-01, the first day of version 1.0`\n",
                        "\n\n  rule nurse-there  1 of 3\n    demo.hip:49:9  ✗ yes  ✗ no  `given-by-nurse is no`\n")
                .doesNotContain("rule infusion-day", "--coverage");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void testShowsWhatCameInsteadAndWhy() {
        String wrong = World.resource("demo.hip").replace("keeps 1 units  by", "keeps 2 units  by");
        Outcome outcome = world.hip("test", world.file("demo.hip", wrong));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("  ✗ a per diem with a drug", "        expected  keeps 2 units", "        got       reduced")
                .contains("why       infusion-day: no separately billable drug")
                .endsWith("2 examples: 1 held, 1 failed\n");
    }

    @Test
    void testShowsTheErrorsOfAPolicyAndGoesOn() {
        world.file("a.hip", BROKEN);
        world.file("b.hip", World.resource("demo.hip").replace("DEMO1", "DEMO2"));
        Outcome outcome = world.hip("test", world.folder.toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).contains("a.hip:28:").endsWith("2 examples: 2 held, 0 failed, 1 policy has errors\n");
    }
}
