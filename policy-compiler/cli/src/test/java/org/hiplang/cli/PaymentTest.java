package org.hiplang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lines are paid, on the command line. Claims charge 10 dollars for each line. */
final class PaymentTest {
    private static final String POLICY = """
            policy PAYMENT1 "Payment"
              version   1
              in force  from 2021-01-01
            reason multiple CO 59 "reduced, since others are paid"
            reason fee CO 45 "more than the fee"
            rule half "Half is paid"
              cites "Payment" 1
              each line in 97110
              pays 50 percent of the 2nd or later unit
              as multiple
            rule more "More is paid"
              cites "Payment" 2
              each line in 97112
              pays 150 percent
              as multiple
            rule unit-fee "A unit at most"
              cites "Payment" 3
              each line in 97110
              pays at most 4 dollars for each unit
              as fee
            """.replace("rule more ", "rule plus ");

    private static final String BOUNDED = """
            policy BOUNDED1 "Payment"
              version   1
              in force  from 2021-01-01
            reason multiple CO 59 "paid otherwise on both sides"
            reason too-many CO 151 "more than is paid"
            rule both-sides "Both sides are paid once and a half"
              cites "MPR" 3
              each line in 20610
              where it has a modifier in 50
              pays 150 percent
              as multiple
            rule two-units "Two units are paid"
              cites "MPR" 2
              each line in 20610
              keeps at most 2 units
              as too-many
            """;

    private World world = new World(Path.of("."));

    @BeforeEach
    void inFolder(@TempDir Path folder) {
        world = new World(folder).policies(World.policy(POLICY));
    }

    private String run(String format, String... facts) {
        String claims = new ClaimText()
                .claim("A-1", "97110 2 20210615", "97112 1 20210615")
                .toString();
        String file = world.file("facts.csv", "claim,line,day,fact,value\n" + String.join("\n", facts));
        return world.hip("run", "--facts", file, "--format", format, world.file("claims.837", claims))
                .out();
    }

    @Test
    void isWrittenWhereARulePaysOtherwiseThanInFull() {
        assertThat(run("ndjson"))
                .contains("\"verdict\":\"reduced\",\"billedUnits\":2,\"keptUnits\":2")
                .contains("\"payment\":{\"of\":\"charge\",\"base\":10.00,\"amount\":6.50,\"percent\":75}")
                .contains("\"percent\":50}")
                .contains("\"atMost\":4.00,\"forEachUnit\":true}")
                .contains("\"verdict\":\"clear\",\"billedUnits\":1,\"keptUnits\":1")
                .contains("\"payment\":{\"of\":\"charge\",\"base\":10.00,\"amount\":15.00,\"percent\":150}")
                .contains(
                        "\"rule\":\"plus\",\"statement\":null,\"cites\":\"Payment 2\",\"verdict\":\"noted\",\"wins\":true");
    }

    /** A rule that pays more stands before the others of its layer, and yet reduces nothing. */
    @Test
    void theReasonOfAReducedLineIsThatOfARuleThatReducesIt(@TempDir Path folder) {
        World bounded = new World(folder).policies(World.policy(BOUNDED));
        String file = bounded.file(
                "claims.837",
                new ClaimText().claim("A-1", "20610:50 3 20210615").toString());

        assertThat(bounded.hip("run", "--format", "text", file).out())
                .containsPattern("20610 50 .* reduced +2/3 +CO-151 +MPR 2");
        assertThat(bounded.hip("run", "--format", "ndjson", file).out())
                .containsPattern("\"findings\":.\\{\"rule\":\"two-units\".*\"rule\":\"both-sides\"");
    }

    @Test
    void isToldOfWhatThePlanAllows() {
        assertThat(run("text", "A-1,1,,allowed,4.25", "A-1,2,,allowed,120"))
                .contains("paid  3.19 of 4.25 (allowed)")
                .contains("50 percent paid on 2021-06-15: Half is paid")
                .contains("paid  180.00 of 120.00 (allowed)")
                .contains("150 percent paid on 2021-06-15: More is paid");
    }
}
