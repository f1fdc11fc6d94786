package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hiplang.dsl.source.Source;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.junit.jupiter.api.Test;

/** Why a decision says that a rule found something. */
class BecauseTest {
    private static final PolicyEdits EDITS = InMemoryJavac.load(Policies.compiled(new Source("because.hip", """
            policy BECAUSE1 "Reasons"
              version   1.0
              in force  from 2021-01-01

            modifiers few "few": 25, 59
            modifiers many "tells two services apart": 25, 57, 58, 59, 78, 79, 91

            reason wrong CO 4 N519 "the modifiers are wrong"

            rule any "Either set, or a second line"
              cites "Section" 1
              each line in 99601
              where it has a modifier in few
                or it has no modifier in many
                or another line in 99602 is on the claim
              is denied
              as wrong
            """)));

    @Test
    void onlyTheAlternativesThatWereSoAreTold() {
        assertThat(because("25")).isEqualTo("it has modifier 25 or 59");
    }

    @Test
    void aLongSetIsToldByItsAuthorsWords() {
        assertThat(because("KX")).isEqualTo("it has no modifier “tells two services apart”");
    }

    private static String because(String modifier) {
        Claim claim = Claim.number("A")
                .line("99601", line -> line.day(LocalDate.of(2021, 1, 1)).modifiers(modifier))
                .build();
        return EDITS.judge(claim).line(1).findings().get(0).because();
    }
}
