package org.hiplang.runtime.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.policy.Because;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.CodeSet;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.policy.Verdict;
import org.junit.jupiter.api.Test;

/** Which rules are asked of a claim. */
class AsksTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private static final int THERAPY = 0;
    private static final int SUPPLY = 1;

    private static final int EACH = 0;
    private static final int SECOND_OF_A_DAY = 1;
    private static final int SECOND_OF_THE_CLAIM = 2;
    private static final int SECOND_SUPPLY_OF_A_DAY = 3;
    private static final int BESIDE_A_SUPPLY = 4;

    private final Docket docket = new Docket();
    private final Board board = new Plan(
                    CodeClasses.of(CodeSet.of("S9490-S9504"), CodeSet.of("A4221-A4222")),
                    Stream.of(
                                    "each",
                                    "second-of-a-day",
                                    "second-of-the-claim",
                                    "second-supply-of-a-day",
                                    "beside-a-supply")
                            .map(AsksTest::rule)
                            .toList(),
                    (terms, facts) -> new Asked(),
                    Terms.PLAIN,
                    false,
                    0,
                    Integer.MAX_VALUE)
            .board(docket);

    private static RuleInfo rule(String name) {
        return new RuleInfo(
                "T",
                name,
                "T 1",
                false,
                "a test",
                Optional.empty(),
                "1",
                Verdict.DENIED,
                Optional.empty(),
                Optional.empty(),
                Because.of("it is so"),
                true,
                0,
                List.of());
    }

    /** Finds that each rule that is asked holds of the first line. */
    private static final class Asked implements Finder {
        @Override
        public void asks(Asks asks) {
            asks.lines(EACH, THERAPY);
            asks.lines(SECOND_OF_A_DAY, THERAPY).twiceADay(THERAPY);
            asks.lines(SECOND_OF_THE_CLAIM, THERAPY).twice(THERAPY);
            asks.lines(SECOND_SUPPLY_OF_A_DAY, SUPPLY).twiceADay(SUPPLY);
            asks.lines(BESIDE_A_SUPPLY, THERAPY).beside(SUPPLY);
        }

        @Override
        public void find(Board on, int block, long rules) {
            for (long rest = rules; rest != 0; rest = Bits.rest(rest)) {
                on.found(Bits.first(rest), 0, 1, 1);
            }
        }

        @Override
        public int things() {
            return 0;
        }

        @Override
        public int kinds() {
            return 0;
        }
    }

    private static ClaimBuilder claim() {
        return Claim.number("A");
    }

    private List<Integer> asked(ClaimBuilder of) {
        docket.call(of.build(), Facts.NONE);
        if (board.take()) {
            board.ask();
        }
        Findings findings = board.findings();
        return Stream.iterate(0, i -> i < findings.size(), i -> i + 1)
                .map(findings::rule)
                .toList();
    }

    @Test
    void thoseThatCountNothingAreAskedOfOneLine() {
        assertThat(asked(claim().line("S9490", line -> line.day(DAY)))).containsExactly(EACH);
    }

    @Test
    void thoseThatCountLinesOfADayAreAskedWhereTwoShareOne() {
        assertThat(asked(claim().line("S9490", line -> line.days(DAY, DAY.plusDays(2)))
                        .line("S9500", line -> line.day(DAY.plusDays(2)))))
                .containsExactly(EACH, SECOND_OF_A_DAY, SECOND_OF_THE_CLAIM);
    }

    @Test
    void thoseThatCountLinesOfTheClaimAreAskedWhateverTheirDays() {
        assertThat(asked(claim().line("S9490", line -> line.days(DAY, DAY.plusDays(1)))
                        .line("S9500", line -> line.day(DAY.plusDays(2)))))
                .containsExactly(EACH, SECOND_OF_THE_CLAIM);
    }

    @Test
    void twoLinesOfOneDayThatNoRuleCountsTogetherAreNotTwo() {
        assertThat(asked(claim().line("S9490", line -> line.day(DAY)).line("A4221", line -> line.day(DAY))))
                .containsExactly(EACH, BESIDE_A_SUPPLY);
    }

    @Test
    void theLinesOfADayNeedNotFollowEachOther() {
        assertThat(asked(claim().line("S9490", line -> line.day(DAY))
                        .line("99213", line -> line.day(DAY.plusDays(1)))
                        .line("S9500", line -> line.day(DAY.plusDays(1)))
                        .line("S9494", line -> line.day(DAY))))
                .containsExactly(EACH, SECOND_OF_A_DAY, SECOND_OF_THE_CLAIM);
    }
}
