package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SamenessTest {
    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);

    @Test
    void ofTwoLinesThatSayNothingIsWhole() {
        assertThat(shared(line -> {}, line -> line.ndc(" ").renderingNpi(""))).containsExactly(Sameness.values());
    }

    @Test
    void ofModifiersDoesNotAskForTheirOrder() {
        assertThat(shared(line -> line.modifiers("JA", "JB"), line -> line.modifiers("JB", "JA")))
                .contains(Sameness.MODIFIERS);
        assertThat(shared(line -> line.modifiers("JA", "JB"), line -> line.modifiers("JA")))
                .doesNotContain(Sameness.MODIFIERS);
    }

    @Test
    void ofDaysAsksForTheFirstAndTheLast() {
        assertThat(shared(line -> {}, line -> line.days(DAY, DAY.plusDays(1)))).doesNotContain(Sameness.DAYS);
        assertThat(shared(line -> {}, line -> line.days(DAY.minusDays(1), DAY))).doesNotContain(Sameness.DAYS);
    }

    @Test
    void ofWhatOnlyOneSaysIsNone() {
        assertThat(shared(line -> line.ndc("00004196501").renderingNpi("1234567893"), line -> line.units(2)))
                .doesNotContain(Sameness.NDC, Sameness.PROVIDER, Sameness.UNITS)
                .contains(Sameness.CODE, Sameness.MODIFIERS, Sameness.DAYS);
        assertThat(shared(line -> line.renderingTaxonomy("163W00000X").placeOfService("11"), line -> {}))
                .doesNotContain(Sameness.TAXONOMY, Sameness.PLACE);
    }

    @Test
    void ofWhoBillsIsThatOfTheClaims() {
        Claim one = Claim.number("A")
                .billingTin("12-3456789")
                .billingNpi("1234567893")
                .line("J1000", line -> line.day(DAY))
                .build();
        Claim other = Claim.number("B")
                .billingTin("123456789")
                .line("J1000", line -> line.day(DAY))
                .build();

        assertThat(Sameness.TIN.holds(one, 0, other, 0)).isTrue();
        assertThat(Sameness.NPI.holds(one, 0, other, 0)).isFalse();
    }

    @Test
    void aTaxNumberHasNoHyphensAndABlankFieldSaysNothing() {
        Claim claim = Claim.number("A").billingTin("12-3456789").group(" ").build();

        assertThat(HeaderField.BILLING_TIN.of(claim, -1)).contains("123456789");
        assertThat(HeaderField.GROUP.of(claim, -1)).isEmpty();
        assertThat(HeaderField.PLAN.of(claim, -1)).isEmpty();
    }

    private static Sameness[] shared(Consumer<LineBuilder> one, Consumer<LineBuilder> other) {
        Claim claim = Claim.number("A")
                .line("J1000", line -> one.accept(line.day(DAY)))
                .line("J1000", line -> other.accept(line.day(DAY)))
                .build();
        return Arrays.stream(Sameness.values())
                .filter(what -> what.holds(claim, 0, claim, 1))
                .toArray(Sameness[]::new);
    }
}
