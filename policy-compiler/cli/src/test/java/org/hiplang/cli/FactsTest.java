package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hiplang.cli.World.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactsTest {
    private static final String CLAIMS = new ClaimText()
            .claim("A-1", "99601 2 20210201-20210202", "J0696 1 20210204", "S9810 1 20210201")
            .claim("A-2", "J3370 1 20210201")
            .claim("A-3", "J3370 bad 20210201")
            .toString();
    private static final String HEADER = "claim,line,day,fact,value\n";
    private static final String RIGHT = "A-2,,,route,intravenous\n";

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder);
    }

    @Test
    void decidesWhatWasPended() {
        Outcome outcome = run(HEADER
                + "A-1,1,2021-02-01,given-by-nurse,no\n"
                + "A-1,1,2021-02-02,given-by-nurse,yes\n"
                + "A-1,,,contracted,no\n"
                + "\n"
                + "A-2,1,,route,oral\n"
                + "A-3,9,,route,oral\n");
        assertThat(outcome.err()).contains("claim A-3 was refused").doesNotContain("row");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out().lines().toList().get(0))
                .contains("\"verdict\":\"reduced\",\"billedUnits\":2,\"keptUnits\":1")
                .contains("\"verdict\":\"noted\"");
        assertThat(outcome.out().lines().toList().get(1)).contains("\"verdict\":\"denied\"");
    }

    @Test
    void takesColumnsInAnyOrderAndQuotesAndAByteOrderMark() {
        Outcome outcome = run("\uFEFFvalue,Fact,day,line,claim\r\n\"oral\", route ,,1,A-2\r\n");
        assertThat(outcome.out().lines().toList().get(1)).contains("\"verdict\":\"denied\"");
    }

    @Test
    void holdsOfTheWholeClaimWithoutLineAndDay() {
        assertThat(run(HEADER + "A-1,,,given-by-nurse,yes\n")
                        .out()
                        .lines()
                        .toList()
                        .get(0))
                .contains("\"code\":\"99601\",\"modifiers\":[],\"from\":\"2021-02-01\",\"to\":\"2021-02-02\","
                        + "\"verdict\":\"clear\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "A-9,,,route,oral                       | HIP804 | there is no claim of that number",
                "A-1,7,,route,oral                      | HIP805 | the claim has no line of that number",
                "A-1,one,,route,oral                    | HIP805 | the column `line` is not a whole number",
                "A-1,1,,rout,oral                       | HIP806 | there are `contracted`, `given-by-nurse`, `route`",
                "A-1,1,,route,swallowed                 | HIP807 | `route` can have: `oral`, `intravenous`",
                "A-1,1,2021-02-01,route,oral            | HIP808 | `day` must be empty",
                "A-1,1,,contracted,yes                  | HIP808 | `line` and `day` must be empty",
                "A-1,,2021-02-01,contracted,yes         | HIP808 | `line` and `day` must be empty",
                "A-1,1,2021-02-03,given-by-nurse,yes    | HIP809 | the day is not a day of the line",
                "A-1,,2021-02-03,given-by-nurse,yes     | HIP809 | the day is not a day of any line of the claim",
                "A-1,1,02/01/2021,given-by-nurse,yes    | HIP809 | not a date such as 2021-02-01",
                "A-1,1,2021-02-30,given-by-nurse,yes    | HIP809 | not a date such as 2021-02-01",
                "A-2,,,route,oral                       | HIP810 | `route` has another value here than in row 2",
                "A-1,1,,route                           | HIP803 | the row has 4 fields, and the header 5",
                "A-1,1,,route,oral,extra                | HIP803 | the row has 6 fields, and the header 5",
                "A-1,1,,route,''                        | HIP803 | the column `value` is empty",
                ",1,,route,oral                         | HIP803 | the column `claim` is empty"
            })
    void namesTheRow(String row, String code, String words) {
        Outcome outcome = run(HEADER + RIGHT + row.replace("''", "") + "\n");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("error[" + code + "]: facts.csv row 3: ")
                .contains(words);
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndRepeatsNothingElse() {
        Outcome outcome = run(HEADER + "A-1,1,,Rowantree,Ada\nA-1,1,,route,Ada\n");
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.err()).contains("row 2", "row 3").doesNotContain("Ada", "Rowantree", "A-1");
        assertThat(run(HEADER + "A-1,1,,route,x\n".repeat(30)).err()).endsWith("and 10 more\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                             | HIP802",
                "claim,line,day,fact            | HIP802",
                "claim,line,day,fact,value,note | HIP802",
                "claim,line,day,fact,fact       | HIP802"
            })
    void wantsItsHeader(String header, String code) {
        Outcome outcome = run(header + "\n");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("error[" + code + "]: facts.csv row 1: ")
                .contains("by commas, not by semicolons");
    }

    @Test
    void wantsAFileOfItsKind() {
        String claims = world.file("claims.837", CLAIMS);
        assertThat(world.hip("run", "--facts", world.folder + "/none.csv", claims)
                        .err())
                .startsWith("error[HIP801]: ");
        assertThat(run(HEADER + "A-1,1,,route,oral\nA-1,2,,route,\"oral\n").err())
                .startsWith("error[HIP801]: `facts.csv` is not CSV after row 2\n")
                .contains("a quotation mark may not be closed");
    }

    @Test
    void isUtf8() throws IOException {
        Path facts = world.folder.resolve("latin.csv");
        Files.writeString(facts, HEADER + "A-1,1,,route,or\u00E4l\n", StandardCharsets.ISO_8859_1);
        assertThat(world.hip("run", "--facts", facts.toString(), world.file("claims.837", CLAIMS))
                        .err())
                .startsWith("error[HIP801]: `latin.csv` is not UTF-8 in row 1 or further down\n")
                .contains("save it as CSV UTF-8");
    }

    @Test
    void mustBeRightForEveryPolicyThatKnowsTheFact() {
        String other = World.resource("demo.hip")
                .replace("DEMO1", "OTHER")
                .replace("route of a line: oral,", "route of a line: oral, nasal,");
        world.policies(World.demo(), World.policy(other));
        assertThat(run(HEADER + "A-2,1,,route,nasal\n").err()).startsWith("error[HIP807]: facts.csv row 2: ");
        assertThat(run(HEADER + "A-2,1,,route,oral\n").status()).isEqualTo(1);
    }

    @Test
    void tellNumbers() {
        String limited = World.resource("demo.hip") + """

                fact ordered-visits of a line: number

                rule visits-ordered "As many visits as were ordered"
                  cites N40 "Visits" 1
                  each line in visit
                  keeps at most ordered-visits units
                  as no-nurse
                """;
        world.policies(World.policy(limited));
        String visited = HEADER + "A-1,,,given-by-nurse,yes\n";
        assertThat(run(visited + "A-1,1,,ordered-visits,1.5\n")
                        .out()
                        .lines()
                        .toList()
                        .get(0))
                .contains("\"verdict\":\"reduced\",\"billedUnits\":2,\"keptUnits\":1.5");
        for (String wrong : List.of("two", "-1", "1.2345", "1e3", "")) {
            assertThat(run(visited + "A-1,1,,ordered-visits," + wrong + "\n").status())
                    .isEqualTo(2);
        }
        assertThat(run(visited + "A-1,1,,ordered-visits,1.2345\n").err())
                .startsWith("error[HIP807]: facts.csv row 3: ")
                .contains("it is a number from 0 to a billion, with three decimals at most");
    }

    @Test
    void aRunTellsWhenItsClaimsWereReceived() {
        String timely = World.resource("demo.hip") + """

                rule timely "A claim is sent within half a year"
                  cites N40 "Visits" 1
                  each line in visit
                  where the claim was received more than 180 days after its first day
                  is denied
                  as no-nurse
                """;
        world.policies(World.policy(timely));
        String facts = HEADER + "A-1,,,given-by-nurse,yes\n";
        assertThat(first(facts, "2021-07-31")).contains("\"verdict\":\"clear\",\"billedUnits\":2");
        assertThat(first(facts, "2021-08-01")).contains("\"verdict\":\"denied\",\"billedUnits\":2");
        assertThat(first(facts + "A-1,,,received,2021-03-01\n", "2021-08-01"))
                .contains("\"verdict\":\"clear\",\"billedUnits\":2");
        assertThat(run(facts).out()).contains("\"asks\":[{\"fact\":\"received\"");
        assertThat(run(facts + "A-1,,,received,03/01/2021\n").err())
                .startsWith("error[HIP807]: facts.csv row 3: ")
                .contains("it is a day such as 2021-02-01");
    }

    private String first(String facts, String received) {
        Outcome outcome = world.hip(
                "run",
                "--received",
                received,
                "--facts",
                world.file("facts.csv", facts),
                world.file("claims.837", CLAIMS));
        return outcome.out().lines().toList().get(0);
    }

    @Test
    void areCheckedAsClaimsComeWhereTheyAreRead() {
        String facts = world.file("facts.csv", HEADER + "A-2,5,,route,oral\n");
        Outcome outcome = world.in(CLAIMS).hip("run", "--facts", facts, "-");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out().lines()).hasSize(1);
        assertThat(outcome.out()).startsWith("{\"claim\":\"A-1\"").endsWith("}\n");
        assertThat(outcome.err()).startsWith("note: ").contains("error[HIP805]: facts.csv row 2: ");
    }

    private Outcome run(String facts) {
        return world.hip("run", "--facts", world.file("facts.csv", facts), world.file("claims.837", CLAIMS));
    }
}
