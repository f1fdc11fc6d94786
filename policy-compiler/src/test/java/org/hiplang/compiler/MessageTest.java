package org.hiplang.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.ClaimBuilder;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.policy.Facts;
import org.junit.jupiter.api.Test;

/** The words for the provider, with their values. */
class MessageTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final PolicyEdits EDITS =
            InMemoryJavac.load(Policies.compiled(Policies.read(Path.of("src/test/policies/messages.hip"))));

    @Test
    void tellsTheLineTheDaysAndTheBound() {
        ClaimBuilder claim = Claim.number("A")
                .line(3, "99602", line -> line.days(DAY, DAY.plusDays(1)).units(6));
        Facts facts = Facts.builder().claim("max-hours", "2.50").build();
        assertThat(messages(claim, facts, 3))
                .containsExactly(
                        "of 99602 2.5 units a day are paid at most; line 3 bills 6 on 2021-03-01 to 2021-03-02");
    }

    @Test
    void tellsTheLineThatItIsIncludedIn() {
        ClaimBuilder claim =
                Claim.number("A").line(1, "36415", line -> line.day(DAY)).line(7, "99601", line -> line.day(DAY));
        assertThat(messages(claim, Facts.NONE, 1)).containsExactly("part of 99601 on line 7");
    }

    @Test
    void tellsWhatIsKnownOnEachDay() {
        ClaimBuilder claim = Claim.number("A")
                .line(
                        1,
                        "99601",
                        line -> line.modifiers("59").days(DAY, DAY.plusDays(3)).units(4));
        Facts facts = Facts.builder()
                .claim("max-hours", "3")
                .day(1, DAY, "nurse", "practical")
                .day(1, DAY.plusDays(1), "nurse", "registered")
                .day(1, DAY.plusDays(2), "nurse", "practical")
                .build();
        assertThat(messages(claim, facts, 1)).containsExactly("given by practical, registered or not known, 3 hours");
        assertThat(messages(claim, Facts.NONE, 1)).containsExactly("given by not known, not known hours");
    }

    @Test
    void tellsAllThatATableLeaves() {
        ClaimBuilder claim =
                Claim.number("A").line(1, "J0696", line -> line.modifiers("59").day(DAY));
        assertThat(messages(claim, Facts.NONE, 1)).containsExactly("given every 7 or 14 days");
    }

    @Test
    void wordsWithoutValuesAreTheReason() {
        ClaimBuilder claim = Claim.number("A").line(1, "A4223", line -> line.day(DAY));
        assertThat(messages(claim, Facts.NONE, 1)).containsExactly("not paid");
    }

    @Test
    void nothingIsToldWhileALineWaits() {
        ClaimBuilder claim =
                Claim.number("A").line(1, "99602", line -> line.day(DAY).units(5));
        List<Finding> findings = EDITS.judge(claim.build()).line(1).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message()).isEmpty();
    }

    private static List<String> messages(ClaimBuilder claim, Facts facts, int line) {
        return EDITS.judge(claim.build(), facts).line(line).findings().stream()
                .map(Finding::message)
                .flatMap(Optional::stream)
                .toList();
    }
}
