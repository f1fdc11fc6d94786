package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The member's earlier claims on the command line. */
final class HistoryTest {
    private static final String POLICY = """
            policy HISTORY1 "History"
              version   1
              in force  from 2021-01-01
            reason too-often CO 119 "more often than is paid"
            rule once "Once in twelve months"
              cites "Frequency" 1
              each line in 97161 to 97163
              where a line in 97161 to 97163 came within 12 months before its first day
              is denied
              as too-often
            """;
    private static final String MEMBER = "M99887766";
    private static final String CLAIMS =
            new ClaimText().claim("A-1", "97161 1 20210615").toString();

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder).policies(World.policy(POLICY));
    }

    private static String evaluation(String number, String day) {
        return new ClaimText().claim(number, "99213 1 " + day, "97162 1 " + day).toString();
    }

    private Outcome run(String history, String... options) {
        String file = world.file("earlier.837", history);
        String[] arguments = new String[options.length + 4];
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[0] = "run";
        arguments[options.length + 1] = "--history";
        arguments[options.length + 2] = file;
        arguments[options.length + 3] = world.file("claims.837", CLAIMS);
        return world.hip(arguments);
    }

    @Test
    void namesTheEarlierLine() {
        Outcome outcome = run(evaluation("E-1", "20201201"));
        assertThat(outcome.out())
                .contains("\"verdict\":\"denied\"", "\"earlier\":[{\"claim\":\"E-1\",\"line\":2}]")
                .doesNotContain("member-history");
        assertThat(outcome.status()).isZero();
        assertThat(run(evaluation("E-1", "20201201"), "--format", "text").out()).contains("; see claim E-1 line 2");
    }

    @Test
    void asksForTheHistoryThatNobodyGave() {
        Outcome outcome = world.hip("run", world.file("claims.837", CLAIMS));
        assertThat(outcome.out())
                .contains("\"verdict\":\"pended\"")
                .contains("{\"fact\":\"member-history\",\"days\":[\"2021-06-15\"],"
                        + "\"proof\":\"the member's earlier claims\"}")
                .doesNotContain("earlier\":[");
    }

    @Test
    void isWholeWhereTheUserSaysSo() {
        String longAgo = evaluation("E-1", "20200601");
        assertThat(run(longAgo).out()).contains("\"verdict\":\"pended\"");
        assertThat(run(longAgo, "--whole-history").out()).contains("\"verdict\":\"clear\"");
    }

    @Test
    void isThatOfTheMemberAlone() {
        String other = evaluation("E-1", "20201201").replace(MEMBER, "M11223344");
        assertThat(run(other, "--whole-history").out()).contains("\"verdict\":\"clear\"");
        assertThat(run(other).out()).contains("\"verdict\":\"pended\"");
    }

    @Test
    void mayComeInSeveralFilesAndHoldTheClaimItself() {
        String itself = world.file("itself.837", CLAIMS);
        Outcome outcome = run(evaluation("E-1", "20201201"), "--history", itself, "--whole-history");
        assertThat(outcome.out()).contains("\"earlier\":[{\"claim\":\"E-1\",\"line\":2}]");
        assertThat(world.hip("run", "--whole-history", "--history", itself, itself)
                        .out())
                .contains("\"verdict\":\"clear\"");
    }

    @Test
    void isNotWholeWhereAClaimCannotBeRead() {
        Outcome outcome = run(evaluation("E-1", "20200601").replace("HC:97162", "HC:9716"), "--whole-history");
        assertThat(outcome.out()).contains("\"verdict\":\"pended\"");
        assertThat(outcome.err())
                .contains("claim E-1 was refused")
                .contains("note: the history is not whole: of 1 claim it cannot be told what was paid, or to whom")
                .doesNotContain(MEMBER);
        assertThat(outcome.status()).isZero();
    }

    @Test
    void hasToBeThereToBeWhole() {
        Outcome outcome = world.hip("run", "--whole-history", world.file("claims.837", CLAIMS));
        assertThat(outcome.err()).contains("HIP820", "`--whole-history` needs `--history CLAIMS.837`");
        assertThat(outcome.status()).isEqualTo(2);
        Outcome twice = world.in(CLAIMS).hip("run", "--history", "-", "-");
        assertThat(twice.err()).contains("standard input is given twice");
    }

    @Test
    void isNotOverwritten() {
        String history = world.file("earlier.837", evaluation("E-1", "20201201"));
        Outcome outcome = world.hip("run", "--history", history, "--out", history, world.file("claims.837", CLAIMS));
        assertThat(outcome.err()).contains("is a file of claims, and would be overwritten");
    }
}
