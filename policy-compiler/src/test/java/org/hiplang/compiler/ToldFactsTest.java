package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.junit.jupiter.api.Test;

/** What is told of a claim is heard in the fast way where it can be, and a value that cannot be is refused at once. */
class ToldFactsTest {
    private static final PolicyEdits EDITS = InMemoryJavac.load(Policies.compiled(new Source("told.hip", """
            policy TOLD1 "Told"
              version   1
              in force  from 2021-01-01
            reason half CO 59 "half is paid"
            reason not-shown CO 97 "not proven"
            fact hours of a line: number
              proven by "the record"
            fact limit of a line: number
              proven by "the plan"
            fact shown of a line: yes or no
              proven by "the record"
            rule half-paid "Half is paid"
              cites "A" 1
              each line in 97110
              pays 50 percent
              as half
            rule shown-only "What is not proven is denied"
              cites "A" 2
              each line in 97110
              where shown is no
              is denied
              as not-shown
            rule too-long "More than the limit is looked at"
              cites "A" 3
              each line in 97112
              where hours is more than limit
              is pended
            """)));

    private static final Claim CLAIM = Claim.number("A")
            .line("97110", line -> line.day(LocalDate.of(2021, 2, 1)).units(1).charge(new BigDecimal(100)))
            .line("97112", line -> line.day(LocalDate.of(2021, 2, 1)).units(1))
            .build();

    @Test
    void aWordIsHeardInTheFastWay() {
        Sitting sitting = EDITS.sitting(Terms.PLAIN);
        Claim proven = Claim.number("B")
                .line(
                        "97110",
                        line -> line.day(LocalDate.of(2021, 2, 1)).units(1).charge(new BigDecimal(100)))
                .build();
        Facts facts = Facts.builder().line(1, "shown", "no").build();

        assertThat(sitting.finds(proven, facts)).isTrue();
        assertThat(sitting.findings()).isPresent();
        assertThat(sitting.decision()).isEqualTo(EDITS.judge().generally(proven, facts, Terms.PLAIN));
    }

    @Test
    void aValueThatCannotBeIsRefusedWhenTheClaimIsJudged() {
        for (String fact : new String[] {"allowed", "charge", "limit", "shown"}) {
            Facts facts = Facts.builder().claim(fact, "abc").build();
            assertThatIllegalArgumentException()
                    .as(fact)
                    .isThrownBy(() -> EDITS.judge(CLAIM, facts))
                    .withMessageContaining("fact `" + fact + "`");
        }
    }

    @Test
    void whatThePolicyDoesNotAskForChangesNothing() {
        Facts facts = Facts.builder().claim("color", "blue").build();

        assertThat(EDITS.judge(CLAIM, facts)).isEqualTo(EDITS.judge(CLAIM));
    }
}
