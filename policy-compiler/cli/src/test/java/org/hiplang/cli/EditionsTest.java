package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hiplang.cli.World.Outcome;
import org.hiplang.compiler.PolicyCompiler;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions and amendments on the command line. */
final class EditionsTest {
    private static final String OLD = policy("1", "from 2020-01-01 to 2020-08-31", "3");
    private static final String NEW = policy("2", "from 2020-09-01", "1");
    private static final String AMENDMENT = """
            amendment sample "Sample" of EDITIONS1
              plan document "SAMPLE-2021"
              in force  from 2020-08-31 to 2020-09-01
              applies   where a line in 99601 is on the claim
              bills     reason too-many as PR
              without   rule some-units for S9501

            example "others are reduced"
              claim
                1  S9500  2020-09-01  2 units
                2  S9501  2020-09-01  2 units
                3  99601  2020-09-01
              expect
                1  keeps 1 unit by some-units
                others clear
            """;

    private World world;

    @BeforeEach
    void world(@TempDir Path folder) {
        world = new World(folder).policies(edits());
    }

    private static String policy(String version, String inForce, String units) {
        return """
                policy EDITIONS1 "Editions"
                  version   %1$s
                  in force  %2$s
                reason too-many CO 151 N362 "too many"
                rule some-units "So many units"
                  cites "Units" 1
                  each day of a line not in 99601
                  keeps at most %3$s unit
                  as too-many
                """.formatted(version, inForce, units);
    }

    private static PolicyEdits edits() {
        List<Source> files =
                List.of(new Source("a.hip", AMENDMENT), new Source("1.hip", OLD), new Source("2.hip", NEW));
        return new Interpreter(
                PolicyCompiler.check(files).family().orElseThrow().family());
    }

    private static String claims() {
        return new ClaimText()
                .claim("A", "S9500 8 20200831-20200901")
                .claim("B", "S9500 2 20200901", "S9501 2 20200901", "99601 1 20200901")
                .toString();
    }

    @Test
    void oneDecisionNamesTheVersionsThatJudged() {
        Outcome outcome = world.in(claims()).hip("run", "-");

        assertThat(outcome.out())
                .contains("\"claim\":\"A\",\"policy\":\"EDITIONS1\",\"version\":\"2\",\"amendments\":[]")
                .contains("\"versions\":[\"1\",\"2\"]", "\"source\":\"EDITIONS1 1\"", "\"source\":\"EDITIONS1 2\"");
    }

    @Test
    void aLineNamesTheAmendmentThatGoverns() {
        Outcome outcome = world.in(claims()).hip("run", "-");

        assertThat(outcome.out())
                .contains("\"version\":\"2\",\"amendments\":[\"SAMPLE-2021\"]")
                .contains("\"group\":\"PR\"", "\"notJudgedDays\":[],\"source\":\"SAMPLE-2021\"}");
        assertThat(world.in(claims()).hip("run", "--format", "text", "-").out())
                .contains("policy EDITIONS1 versions 1 and 2\n", "by    SAMPLE-2021, which governs over the policy\n");
    }

    @Test
    void aRunCanJudgeByDateProcessed() {
        Outcome outcome = world.in(claims()).hip("run", "--processed", "2020-08-31", "-");

        assertThat(outcome.out())
                .contains("\"claim\":\"A\",\"policy\":\"EDITIONS1\",\"version\":\"1\"")
                .contains("\"keptUnits\":6,")
                .doesNotContain("\"versions\"");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        Outcome outcome = world.in(claims()).hip("run", "--processed", "2020-02-30", "-");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("HIP835", "`--processed 2020-02-30` is no day of the calendar");
    }

    @Test
    void aFolderHoldsAllFilesOfAPolicy() {
        world.file("1.hip", OLD);
        world.file("2.hip", NEW);
        String amendment = world.file("sample.hip", AMENDMENT);

        assertThat(world.hip("check", world.folder.toString()).out())
                .endsWith("1 policy checked: 0 errors, 4 warnings\n");
        assertThat(world.hip("test", world.folder.toString()).out())
                .contains("EDITIONS1 version 1 (1.hip)\n", "EDITIONS1 amended by SAMPLE-2021 (sample.hip)\n")
                .endsWith("1 example: 1 held, 0 failed\n");
        assertThat(world.hip("check", amendment).out()).contains("error[HIP215]");
    }
}
