package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ClaimBuilderTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    @Test
    void keepsWhatItIsGiven() {
        Claim claim = Claim.number("A-17")
                .placeOfService("12")
                .line(
                        2,
                        "J0696",
                        line -> line.day(DAY).modifiers("JA", "SH", "25", "ZZ").units(4))
                .line(1, "S9500", line -> line.days(DAY, DAY.plusDays(1)).placeOfService("99"))
                .build();

        assertThat(claim.lines()).isEqualTo(2);
        assertThat(claim.codeText(0)).isEqualTo("S9500");
        assertThat(claim.lastDay(0) - claim.firstDay(0)).isEqualTo(1);
        assertThat(claim.units(0)).isEqualTo(Units.ONE);
        assertThat(Codes.pairText(claim.place(0))).isEqualTo("99");
        assertThat(claim.modifiers(1)).containsExactly("JA", "SH", "25", "ZZ");
        assertThat(Codes.pairText(claim.place(1))).isEqualTo("12");
        assertThat(claim.indexOf(2)).isEqualTo(1);
        assertThat(claim.indexOf(3)).isEqualTo(-1);
    }

    @Test
    void findsAModifierInAnyPositionAndNoOther() {
        Claim claim = Claim.number("A")
                .line("S9500", line -> line.day(DAY).modifiers("00", "AA", "BB", "SH"))
                .line("S9501", line -> line.day(DAY))
                .build();

        for (String carried : new String[] {"00", "AA", "BB", "SH"}) {
            assertThat(claim.hasModifier(0, Codes.pair(carried))).as(carried).isTrue();
            assertThat(claim.hasModifier(1, Codes.pair(carried))).as(carried).isFalse();
        }
        assertThat(claim.hasModifier(0, Codes.pair("SJ"))).isFalse();
    }

    @Test
    void saysNothingOfThePatientWhereItIsLogged() {
        Claim claim = Claim.number("A")
                .group("GRP01")
                .diagnosis("E11.9")
                .line("J0696", line -> line.day(DAY).ndc("00004196501").renderingNpi("1234567893"))
                .build();

        String logged = claim.header() + " " + claim.header().diagnoses() + " " + claim.detail(0);
        assertThat(logged).doesNotContain("GRP01", "E11.9", "00004196501", "1234567893");
    }

    @Test
    void refusesWhatNoClaimCanBe() {
        assertRefused(line -> line.days(DAY, DAY.minusDays(1)), "line 1 ends before it begins");
        assertRefused(line -> line.days(DAY, DAY.plusYears(11)), "line 1 spans more than 3660 days");
        assertRefused(line -> line.units(1), "line 1 has no date of service");
        assertRefused(line -> line.units(-1), "line 1 has a negative number of units");
        assertRefused(line -> line.modifiers("AA", "BB", "CC", "DD", "EE"), "line 1 has more than four modifiers");
        assertRefused(
                line -> line.modifiers("SHX"), "a modifier of line 1 does not have two characters of 0-9 and A-Z");
    }

    @Test
    void takesABillionUnitsAndRefusesMoreSoThatSumsOfThemHold() {
        String message = "line 1 has a number of units that is too large; the most is 1000000000";
        Claim most = Claim.number("A")
                .line("S9500", line -> line.day(DAY).units(1_000_000_000))
                .build();

        assertThat(most.units(0)).isEqualTo(Units.MOST);
        assertRefused(line -> line.units(1_000_000_001), message);
        assertRefused(line -> line.units(Long.MAX_VALUE), message);
        assertRefused(line -> line.units(new Units(Units.MOST + 1)), message);
    }

    @Test
    void refusesALineNumberTwice() {
        ClaimBuilder claim =
                Claim.number("A").line(3, "S9500", line -> line.day(DAY)).line(3, "J0696", line -> line.day(DAY));

        assertThatThrownBy(claim::build).isInstanceOf(ClaimException.class).hasMessage("line number 3 is given twice");
    }

    @Test
    void saysNothingOfTheClaimInItsMessages() {
        assertThatThrownBy(() -> Claim.number("A").line("SECRET", line -> {}))
                .isInstanceOf(ClaimException.class)
                .hasMessageNotContaining("SECRET");
    }

    private static void assertRefused(Consumer<LineBuilder> fill, String message) {
        assertThatThrownBy(() -> Claim.number("A").line("S9500", fill).build())
                .isInstanceOf(ClaimException.class)
                .hasMessage(message);
    }
}
