package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.Terms;
import org.junit.jupiter.api.Test;

/** Of lines of more sorts than are remembered is found what is found of others. */
class ManySortsTest {
    private static final PolicyEdits EDITS = InMemoryJavac.load(Policies.compiled(new Source("many.hip", """
            policy MANY1 "Many"
              version   1
              in force  from 2021-01-01
            modifiers not-given "not given": JW, JZ
            reason not-given CO 59 "not given"
            reason beside-drug CO 97 "beside a drug"
            rule drug-not-given "A drug that is not given is denied"
              cites "A" 1
              each line in J0100 to J0199
              where it has a modifier in not-given
              is denied
              as not-given
            rule visit-beside-drug "A visit is denied beside a drug that is given"
              cites "A" 2
              each day of a line in 99601
              where a payable line in J0100 to J0199 without a modifier in not-given covers that day
              is denied
              as beside-drug
            """)));

    private static final int MODIFIERS = 36 * 36;

    /** Each claim carries modifiers that none did before. */
    @Test
    void modifiersThatNobodySentBefore() {
        Sitting sitting = EDITS.sitting(Terms.PLAIN);
        int denied = 0;
        for (int round = 0; round < 12_000; round++) {
            Claim claim = claim(round);
            sitting.finds(claim);
            assertThat(sitting.findings()).isPresent();
            assertThat(sitting.decision().lines())
                    .as(claim.number())
                    .isEqualTo(EDITS.judge()
                            .generally(claim, Facts.NONE, Terms.PLAIN)
                            .lines());
            denied += sitting.findings().orElseThrow().size();
        }
        assertThat(denied).isEqualTo(12_000);
    }

    private static Claim claim(int round) {
        String one = Codes.pairText(round % MODIFIERS);
        String two = Codes.pairText(round / MODIFIERS);
        return Claim.number("MANY-" + round)
                .line("99601", line -> line.day(LocalDate.of(2021, 2, 1)).units(1))
                .line(
                        "J0120",
                        line -> line.day(LocalDate.of(2021, 2, 1)).units(3).modifiers(one, two))
                .build();
    }
}
