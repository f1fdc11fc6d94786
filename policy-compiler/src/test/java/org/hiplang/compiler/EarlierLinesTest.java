package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.History;
import org.hiplang.runtime.decision.Ask;
import org.hiplang.runtime.decision.EarlierLine;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.Facts;
import org.junit.jupiter.api.Test;

/** What decisions tell of lines of the member's history. */
class EarlierLinesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 30);

    @Test
    void whatATableDoesNotKnowIsAskedOfTheEarlierLine() {
        LineDecision visit = judge("earlier-facts.hip", "99213", earlier("11900", 3, DAY.minusDays(20)));
        assertThat(visit.asks()).hasSize(1);
        Ask ask = visit.asks().get(0);
        assertThat(ask.fact().name()).isEqualTo("global-days");
        assertThat(ask.line()).isEqualTo(OptionalInt.empty());
        assertThat(ask.earlier()).isEqualTo(Optional.of(new EarlierLine("EARLIER", 3)));
    }

    @Test
    void theLineSinceWhichOthersCameIsTold() {
        Claim earlier = Claim.number("EARLIER")
                .line(1, "97161", line -> line.day(DAY.minusDays(9)))
                .line(2, "97110", line -> line.day(DAY.minusDays(9)))
                .line(3, "97110", line -> line.day(DAY.minusDays(8)))
                .line(4, "97110", line -> line.day(DAY.minusDays(1)))
                .build();
        LineDecision therapy = judge("since.hip", "97110", earlier);
        assertThat(therapy.findings()).hasSize(1);
        assertThat(therapy.findings().get(0).earlier())
                .extracting(EarlierLine::line)
                .containsExactly(1, 3, 4);
    }

    private static Claim earlier(String code, int number, LocalDate day) {
        return Claim.number("EARLIER").line(number, code, line -> line.day(day)).build();
    }

    private static LineDecision judge(String policy, String code, Claim earlier) {
        PolicyEdits edits = InMemoryJavac.load(Policies.compiled(Policies.read(Path.of("src/test/policies", policy))));
        Claim claim = Claim.number("A").line(code, line -> line.day(DAY)).build();
        Facts facts = Facts.builder().history(History.whole(List.of(earlier))).build();
        return edits.judge(claim, facts).line(1);
    }
}
