package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);

    @Test
    void aLineThatSaysNothingHasNoDetails() {
        assertThat(detail(line -> {}))
                .isEqualTo(new LineDetail(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void theChargeIsKeptAsItWasSent() {
        LineDetail detail = detail(line -> line.charge(new BigDecimal("120.50")).diagnosisPointer(2));

        assertThat(detail.charge()).contains(new BigDecimal("120.50"));
        assertThat(detail.diagnosisPointers()).containsExactly(2);
        assertThat(detail.ndc()).isEmpty();
    }

    @Test
    void moreThanAChargeIsKeptBesideIt() {
        LineDetail detail = detail(line -> line.charge(BigDecimal.TEN)
                .ndc("00002-0213-00")
                .prescription("RX7")
                .renderingNpi("1234567893")
                .renderingTaxonomy("163W00000X")
                .priorAuthorization("A1")
                .diagnosisPointer(1)
                .diagnosisPointer(12));

        assertThat(detail)
                .isEqualTo(new LineDetail(
                        Optional.of(BigDecimal.TEN),
                        Optional.of("00002-0213-00"),
                        Optional.of("RX7"),
                        Optional.of("1234567893"),
                        Optional.of("163W00000X"),
                        Optional.of("A1"),
                        List.of(1, 12)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 12})
    void anyNumberOfPointersIsKept(int count) {
        List<Integer> pointers = IntStream.rangeClosed(1, count).boxed().toList();

        assertThat(detail(line -> pointers.forEach(line::diagnosisPointer)).diagnosisPointers())
                .isEqualTo(pointers);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 15, 16, 99})
    void aPointerThatNoClaimCanHaveIsKept(int pointer) {
        LineDetail detail = detail(line -> line.diagnosisPointer(1).diagnosisPointer(pointer));

        assertThat(detail.diagnosisPointers()).containsExactly(1, pointer);
    }

    @Test
    void thePlaceStandsBesideThePointers() {
        Claim claim = Claim.number("A")
                .line("S9500", line -> line.day(DAY).placeOfService("ZZ").diagnosisPointer(4))
                .line("S9500", line -> line.day(DAY).diagnosisPointer(4))
                .build();

        assertThat(claim.place(0)).isEqualTo(Codes.pair("ZZ"));
        assertThat(claim.place(1)).isEqualTo(-1);
    }

    @Test
    void linesKeepNumbersThatAreNotSimplyCounted() {
        Claim claim = Claim.number("A")
                .line(2, "S9500", line -> line.day(DAY))
                .line(7, "S9501", line -> line.day(DAY))
                .build();
        Claim counted = Claim.number("B")
                .line("S9500", line -> line.day(DAY))
                .line("S9501", line -> line.day(DAY))
                .build();

        assertThat(List.of(claim.lineNumber(0), claim.lineNumber(1), claim.indexOf(7), claim.indexOf(1)))
                .containsExactly(2, 7, 1, -1);
        assertThat(List.of(counted.lineNumber(0), counted.lineNumber(1), counted.indexOf(2), counted.indexOf(3)))
                .containsExactly(1, 2, 1, -1);
    }

    @Test
    void anAuthorizationIsTheLinesOrTheClaims() {
        Claim ofLine = Claim.number("A")
                .line("S9500", line -> line.day(DAY).priorAuthorization("A1"))
                .line("S9500", line -> line.day(DAY))
                .build();
        Claim ofClaim = Claim.number("B")
                .priorAuthorization("A1")
                .line("S9500", line -> line.day(DAY))
                .build();

        assertThat(List.of(
                        ofLine.hasPriorAuthorization(0),
                        ofLine.hasPriorAuthorization(1),
                        ofClaim.hasPriorAuthorization(0)))
                .containsExactly(true, false, true);
    }

    private static LineDetail detail(Consumer<LineBuilder> fill) {
        return Claim.number("A")
                .line("S9500", line -> fill.accept(line.day(DAY)))
                .build()
                .detail(0);
    }
}
