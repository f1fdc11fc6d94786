package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hip run --reading} and {@code hip run --count-readings}. */
final class ReadingsTest {
    /** Supplies beside a per diem that is denied, and beside one that is paid; a visit without a word of a nurse. */
    private static final String CLAIMS = new ClaimText()
            .claim("A-1", "S9500 1 20210201", "A4221 1 20210201", "99601 1 20210201")
            .claim("A-2", "S9500 1 20210201", "J0696 1 20210201", "A4221 1 20210201")
            .claim("A-3", "99601 2 20210201-20210202")
            .claim("A-4", "J0696 bad 20210201")
            .toString();

    private static final String POLICY = World.resource("readings.hip");

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder).policies(World.policy(POLICY));
    }

    @Test
    void judgesByTheAuthorsReadingsUnlessToldOtherwise() {
        assertThat(run().out().lines().findFirst().orElseThrow())
                .contains("\"line\":2,\"code\":\"A4221\"", "\"verdict\":\"clear\"")
                .doesNotContain("readings");
        assertThat(run("--reading", "billed-with=payable").out()).isEqualTo(run().out());
        assertThat(run("--reading", "billed-with=billed", "--reading", "visits=refused")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .doesNotContain("\"verdict\":\"pended\"", "\"verdict\":\"clear\",\"billedUnits\":1,\"keptUnits\":0")
                .endsWith("\"applies\":true,\"readings\":{\"billed-with\":\"billed\",\"visits\":\"refused\"}}");
    }

    @Test
    void saysAboveATableWhatIsReadOtherwise() {
        assertThat(run("--format", "text", "--reading", "visits=assumed").out())
                .startsWith("claim A-1, policy READ1 version 1.0, visits read as assumed\n");
        assertThat(run("--format", "text").out()).startsWith("claim A-1, policy READ1 version 1.0\n");
    }

    @Test
    void countsWhatHingesOnEach() {
        Outcome outcome = run("--count-readings");
        World.assertPrints(outcome.out(), "readings.ndjson");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).contains("claim A-4 was refused");
    }

    @Test
    void countsForPeopleFromTheReadingsOfThisRun() {
        world.onTerminal().variable("NO_COLOR", "1");
        Outcome outcome = run("--count-readings", "--reading", "billed-with=billed");
        World.assertPrints(outcome.out(), "readings.txt");
    }

    @Test
    void countsNothingWhereNothingIsOpen() {
        world.policies(World.demo());
        assertThat(run("--count-readings").out()).isEmpty();
        assertThat(run("--count-readings", "--format", "text").out())
                .startsWith("policy DEMO1 version 1.0: no readings\n");
    }

    @Test
    void aReadingIsOneOfSomePolicy() {
        world.policies(World.demo(), World.policy(POLICY));
        Outcome outcome = run("--reading", "billed-with=billed");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out().lines().toList().get(0)).doesNotContain("readings");
        assertThat(outcome.out().lines().toList().get(1)).contains("\"readings\":{\"billed-with\":\"billed\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biled-with=billed  | HIP830 | no policy of this run has a reading `biled-with` | did you mean `billed-with`?",
                "other=billed       | HIP830 | a reading `other`                      | there are `billed-with`, `visits`",
                "billed-with=biled  | HIP832 | `biled` is not a word of reading       | did you mean `billed`?",
                "billed-with=always | HIP832 | `always` is not a word of reading      | its words are `billed`, `payable`",
                "billed-with        | HIP834 | names no reading and its word          | write `--reading NAME=WORD`",
                "billed-with=       | HIP834 | names no reading and its word          | write `--reading NAME=WORD`"
            })
    void saysWhatIsWrongBeforeAnythingIsJudged(String reading, String code, String message, String help) {
        Outcome outcome = run("--reading", reading);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("error[" + code + "]: ").contains(message, help);
    }

    @Test
    void oneReadingHasOneWord() {
        assertThat(run("--reading", "visits=by-note", "--reading", "visits=assumed")
                        .err())
                .startsWith("error[HIP834]: ")
                .contains("two words of `visits`");
        assertThat(run("--reading", "visits=by-note", "--reading", "visits=by-note")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void isNoFactOfAClaim() {
        String facts = world.file("facts.csv", "claim,line,day,fact,value\nA-1,,,billed-with,billed\n");
        Outcome outcome = run("--facts", facts);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("error[HIP833]: facts.csv row 2: `billed-with` is a reading")
                .contains("`--reading billed-with=WORD`");
    }

    private Outcome run(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "run";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = world.file("claims.837", CLAIMS);
        return world.hip(arguments);
    }
}
