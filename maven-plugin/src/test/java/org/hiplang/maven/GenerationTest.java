package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hiplang.maven.Project.VISITS;
import static org.hiplang.maven.Project.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {
    private static final String SERVICES = "META-INF/services/org.hiplang.runtime.PolicyEdits";

    private static final String PART = """
            part of VISITS "More"

            rule looked "Per diems are looked at"
              cites "Visits" 2
              each line in S9500
              is noted
            """;

    private static final String WORDS = """
            library home-words "Words of home infusion"
              version 1.2

            table catalog "catalog" from "catalog.csv"

            codes per-diem "per diem" of kind per-diem in catalog: S9500 to S9504
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void newProject() {
        project = new Project(folder);
    }

    @Test
    void aPolicyBecomesJavaAndAServiceAndACopyOfItself() throws Exception {
        project.write("payer/visits.hip", VISITS);

        assertThat(project.generate().last()).isEqualTo("info: Compiled 1 policy");

        assertThat(files(project.java))
                .containsOnlyKeys(
                        "hip/visits/VisitNeedsPerDiem.java",
                        "hip/visits/Visits.java",
                        "hip/visits/VisitsCodes.java",
                        "hip/visits/VisitsFinder.java");
        assertThat(files(project.resources)).containsOnlyKeys("META-INF/hip/payer/visits.hip", SERVICES);
        assertThat(project.resources.resolve(SERVICES)).hasContent("hip.visits.Visits");
        assertThat(project.resources.resolve("META-INF/hip/payer/visits.hip")).hasContent(VISITS);
    }

    @Test
    void allPoliciesAreServicesInTheOrderOfTheirClasses() throws Exception {
        project.write("a.hip", VISITS);
        project.write("b.hip", VISITS.replace("VISITS", "HOURS"));
        project.generate();

        assertThat(Files.readString(project.resources.resolve(SERVICES)))
                .isEqualTo("hip.hours.Hours\nhip.visits.Visits\n");
    }

    @Test
    void thePackageCanBeChosen() throws Exception {
        project.write("visits.hip", VISITS);
        project.packageName = Optional.of("org.example.policy");
        project.generate();

        assertThat(project.java.resolve("org/example/policy/Visits.java")).exists();
        assertThat(project.resources.resolve(SERVICES)).hasContent("org.example.policy.Visits");
    }

    @Test
    void withoutPoliciesItSaysSo() throws Exception {
        assertThat(project.generate().entries()).singleElement().asString().contains("No policies");
        Files.createDirectories(project.sources());
        assertThat(project.generate().entries()).singleElement().asString().contains("No policies");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void whereNothingChangedNothingIsWritten() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        project.age();

        assertThat(project.generate().entries()).containsExactly("info: Nothing changed: 1 policy up to date");
        assertThat(project.written()).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsWritten() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        project.age();
        project.write("visits.hip", VISITS.replace("S9504", "S9503"));
        project.generate();

        assertThat(project.written())
                .containsExactly(
                        "generated-resources/hip/META-INF/hip/visits.hip",
                        "generated-sources/hip/hip/visits/VisitsCodes.java",
                        "hip/default.state");
    }

    @Test
    void aPartIsPartOfItsPolicyAndAChangedOneWritesItAnew() throws Exception {
        project.write("visits.hip", VISITS);
        project.write("visits-more.hip", PART);
        assertThat(project.generate().last()).isEqualTo("info: Compiled 1 policy");
        assertThat(Files.readString(project.java.resolve("hip/visits/Looked.java")))
                .startsWith("// Generated from visits-more.hip:3. Do not edit.");
        assertThat(project.resources.resolve("META-INF/hip/visits-more.hip")).hasContent(PART);
        project.age();
        assertThat(project.generate().last()).contains("Nothing changed");

        project.write("visits-more.hip", PART.replace("S9500", "S9501"));
        project.generate();
        assertThat(project.written()).contains("generated-sources/hip/hip/visits/VisitsCodes.java");
        Files.delete(project.sources().resolve("visits-more.hip"));
        project.generate();
        assertThat(project.java.resolve("hip/visits/Looked.java")).doesNotExist();
    }

    @Test
    void tablesLieInAFolderThatIsThere() throws Exception {
        project.write("visits.hip", VISITS);
        for (Path none : List.of(folder.resolve("none"), project.sources().resolve("visits.hip"))) {
            project.tables = Optional.of(none);
            assertThatThrownBy(() -> project.generate()).hasMessage("tables: there is no folder " + none);
        }
        project.tables = Optional.of(folder);
        assertThat(project.generate().last()).isEqualTo("info: Compiled 1 policy");
    }

    @Test
    void aTableThatIsAFolderIsCalledOne() throws Exception {
        project.write("words.hip", WORDS);
        project.write("catalog.csv/none.txt", "");
        RecordingLog log = new RecordingLog();
        assertThatThrownBy(() -> project.generate(log)).isInstanceOf(MojoFailureException.class);
        assertThat(log.entries()).anyMatch(entry -> entry.contains("`catalog.csv` is a directory"));
    }

    /** One project ships a library with its table, another uses its words; a changed library compiles the policy anew. */
    @Test
    void aLibraryIsShippedAndFoundInADependency() throws Exception {
        Project words = new Project(folder.resolve("words"));
        words.write("home/words.hip", WORDS);
        words.write("home/catalog.csv", "key,kind\nS9500,per-diem\n");
        assertThat(words.generate().last()).isEqualTo("info: Compiled 0 policies and 1 library");
        assertThat(files(words.resources))
                .containsOnlyKeys("META-INF/hip/home-words/1.2/catalog.csv", "META-INF/hip/home-words/1.2/words.hip");

        project.write(
                "visits.hip",
                VISITS.replace(
                        "codes per-diem \"per diem\": S9500 to S9504", "use codes per-diem from home-words 1.2"));
        assertThatThrownBy(project::generate).isInstanceOf(MojoFailureException.class);
        project.dependencies = List.of(words.resources);
        assertThat(project.generate().last()).isEqualTo("info: Compiled 1 policy");
        assertThat(project.generate().last()).contains("Nothing changed");
        project.compileJava();
        RecordingLog log = new RecordingLog();
        project.test(log);
        assertThat(log.last()).contains("Failures: 0").as("examples run by words of the library");

        words.write("home/words.hip", WORDS.replace("S9504", "S9503"));
        words.generate();
        assertThat(project.generate().last()).isEqualTo("info: Compiled 1 policy");
    }

    @Test
    void aTableOfPairsIsPackedAndAnotherRowWritesItAnew() throws Exception {
        project.write(
                "visits.hip",
                VISITS.replace("codes visit", "pairs ptp from \"pairs/ptp.csv\"\n\ncodes visit")
                        .replace("no line in per-diem covers", "no line in per-diem paired in ptp covers"));
        project.write("pairs/ptp.csv", "key,beside\n99601,S9500\n");
        project.generate();
        assertThat(project.resources.resolve("hip/visits/ptp.pairs")).exists();
        project.age();
        assertThat(project.generate().last()).contains("Nothing changed");
        project.write("pairs/ptp.csv", "key,beside\n99601,S9500\n99602,S9500\n");
        project.generate();

        assertThat(project.written())
                .containsExactly("generated-resources/hip/hip/visits/ptp.pairs", "hip/default.state");
    }

    @Test
    void lineEndsOfTheMachineDoNotMatter() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        project.write("visits.hip", VISITS.replace("\n", "\r\n"));

        assertThat(project.generate().last()).contains("Nothing changed");
    }

    @Test
    void anotherVersionOfThePluginCompilesAgain() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        project.age();
        project.version = "2";

        assertThat(project.generate().last()).contains("Compiled 1 policy");
        assertThat(project.written()).containsExactly("hip/default.state");
    }

    @Test
    void anotherReadingCompilesAgain() throws Exception {
        project.write("visits.hip", readAs());
        project.generate();
        Path java = project.java.resolve("hip/visits/VisitsReadings.java");
        assertThat(java).content().contains("\"strict\", \"strict\")");

        project.readings = Map.of("beside", "lenient");
        assertThat(project.generate().last()).isEqualTo("info: Compiled 1 policy");
        assertThat(java).content().contains("\"strict\", \"lenient\")");
        assertThat(project.generate().last()).contains("Nothing changed");

        project.readings = Map.of();
        project.generate();
        assertThat(java).content().contains("\"strict\", \"strict\")");
    }

    @Test
    void aReadingOfNoPolicyBreaksTheBuild() throws Exception {
        project.write("visits.hip", readAs());
        project.write("hours.hip", VISITS.replace("VISITS", "HOURS"));
        project.readings = Map.of("besides", "lenient");
        assertThatThrownBy(project::generate)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("readings: no policy has a reading `besides`; did you mean `beside`?");

        project.readings = Map.of("beside", "lenent");
        RecordingLog log = new RecordingLog();
        assertThatThrownBy(() -> project.generate(log)).hasMessage("1 error in 1 policy");
        assertThat(log.entries().toString())
                .contains("`lenent` is not a word of reading `beside`", "did you mean `lenient`?");
    }

    private static String readAs() {
        return VISITS.replace("  where no line", "  where beside is strict and no line") + """

                reading beside "is a per diem needed?"
                  strict   "on each day"  in force
                  lenient  "on no day"
                """;
    }

    @Test
    void whatWasDeletedOrEditedByHandIsProducedAgain() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        Path policy = project.java.resolve("hip/visits/Visits.java");
        Path codes = project.java.resolve("hip/visits/VisitsCodes.java");
        String before = Files.readString(codes);
        Files.delete(policy);
        Files.writeString(codes, "edited");
        project.generate();

        assertThat(policy).exists();
        assertThat(codes).hasContent(before);
    }

    @Test
    void aRenamedRuleLeavesNothingBehind() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        project.compileJava();
        Path inside = project.classes.resolve("hip/visits/VisitNeedsPerDiem$1.class");
        Path neighbour = project.classes.resolve("hip/visits/VisitNeedsPerDiems.class");
        Files.writeString(inside, "");
        Files.writeString(neighbour, "");
        project.write("visits.hip", VISITS.replace("visit-needs-per-diem", "per-diem-first"));
        project.generate();

        assertThat(files(project.java))
                .containsOnlyKeys(
                        "hip/visits/PerDiemFirst.java",
                        "hip/visits/Visits.java",
                        "hip/visits/VisitsCodes.java",
                        "hip/visits/VisitsFinder.java");
        assertThat(project.classes.resolve("hip/visits/VisitNeedsPerDiem.class"))
                .doesNotExist();
        assertThat(inside).doesNotExist();
        assertThat(neighbour).exists();
        assertThat(project.classes.resolve("hip/visits/Visits.class")).exists();
    }

    @Test
    void aWithdrawnPolicyLeavesNothingBehind() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        project.compileJava();
        Files.delete(project.sources().resolve("visits.hip"));
        project.generate();

        assertThat(files(project.java)).isEmpty();
        assertThat(files(project.resources)).isEmpty();
        assertThat(files(project.classes)).isEmpty();
        assertThat(project.generate().last()).contains("No policies");
    }

    @Test
    void aBuildThatWasCutOffLeavesNothingBehindEither() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        StateFile file = new StateFile(project.state);
        State cutOff = file.read();
        project.write("visits.hip", VISITS.replace("visit-needs-per-diem", "per-diem-first"));
        project.generate();
        file.write(cutOff.unfinished(file.read()));
        project.write("visits.hip", VISITS.replace("visit-needs-per-diem", "per-diem-beside"));
        project.generate();

        assertThat(files(project.java))
                .containsOnlyKeys(
                        "hip/visits/PerDiemBeside.java",
                        "hip/visits/Visits.java",
                        "hip/visits/VisitsCodes.java",
                        "hip/visits/VisitsFinder.java");
    }

    @Test
    void aBrokenPolicyIsShownAndNothingIsWritten() throws Exception {
        project.write("broken.hip", VISITS.replace("VISITS", "BROKEN").replace("line in visit", "line in visti"));
        project.write("visits.hip", VISITS);
        RecordingLog log = new RecordingLog();

        assertThatThrownBy(() -> project.generate(log))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error in 1 policy");
        assertThat(log.entries()).hasSize(2);
        assertThat(log.entries().get(0))
                .startsWith("error: " + project.sources().resolve("broken.hip") + ":[13,25] ")
                .contains("visti");
        assertThat(log.entries().get(1))
                .contains("--> broken.hip:13:25\n")
                .contains("13 |   each day of a line in visti\n")
                .contains("^^^^^");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void aPolicyThatBreaksLeavesThePreviousRunAsItWas() throws Exception {
        project.write("visits.hip", VISITS);
        project.generate();
        project.age();
        project.write("visits.hip", VISITS.replace("as alone", "as aloen"));
        assertThatThrownBy(project::generate).isInstanceOf(MojoFailureException.class);
        assertThat(project.written()).isEmpty();
        project.write("visits.hip", VISITS);

        assertThat(project.generate().last()).contains("Nothing changed");
    }

    @Test
    void warningsAreShownAndCanBreakTheBuild() throws Exception {
        project.write("visits.hip", VISITS.substring(0, VISITS.indexOf("example")));
        List<String> shown = project.generate().entries();
        assertThat(shown).filteredOn(entry -> entry.startsWith("warn: ")).isNotEmpty();
        assertThat(shown.get(shown.size() - 1)).isEqualTo("info: Compiled 1 policy");

        project.failOnWarnings = true;
        assertThatThrownBy(project::generate)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageMatching("\\d+ warnings? in 1 policy");
    }

    @Test
    void twoPoliciesOfOneClassAreBothNamed() throws Exception {
        project.packageName = Optional.of("edits");
        project.write("new/visits.hip", VISITS);
        project.write("old/visits.hip", VISITS.replace("policy VISITS", "policy OTHERS"));

        assertThatThrownBy(project::generate)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("new/visits.hip and old/visits.hip both become the class edits.");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void twoFilesOfOneVersionAreAMistakeOfBoth() throws Exception {
        project.write("new/visits.hip", VISITS);
        project.write("old/visits.hip", VISITS);

        assertThatThrownBy(project::generate)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 errors in 1 policy");
    }

    @Test
    void theStateNamesNoPlaceOnThisMachine() throws IOException, MojoFailureException {
        project.write("visits.hip", VISITS);
        project.generate();

        assertThat(Files.readString(project.state)).doesNotContain(folder.toString());
    }
}
