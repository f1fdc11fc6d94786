package org.hiplang.runtime.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.runtime.judge.Placement.Rank.CLEAR;
import static org.hiplang.runtime.judge.Placement.Rank.DENIED;
import static org.hiplang.runtime.judge.Placement.Rank.INCLUDED;
import static org.hiplang.runtime.judge.Placement.Rank.OUTSIDE;
import static org.hiplang.runtime.judge.Placement.Rank.WAITING;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hiplang.runtime.judge.Placement.Rank;
import org.junit.jupiter.api.Test;

class PlacementTest {
    @Test
    void aUnitForEachDayLiesOnEachDay() {
        assertThat(place(3, CLEAR, DENIED, WAITING)).containsExactly(1000, 1000, 1000);
    }

    @Test
    void fewerUnitsThanDaysLieOnTheBestKeptDays() {
        assertThat(place(2, DENIED, WAITING, OUTSIDE, CLEAR, DENIED)).containsExactly(0, 0, 1000, 1000, 0);
        assertThat(place(4, DENIED, WAITING, OUTSIDE, CLEAR, DENIED)).containsExactly(1000, 1000, 1000, 1000, 0);
    }

    @Test
    void includedDaysAreBetterKeptThanDeniedOnes() {
        assertThat(place(1, DENIED, INCLUDED, DENIED)).containsExactly(0, 1000, 0);
    }

    @Test
    void moreUnitsThanDaysLieEvenlyAndTheRestOnTheBestKept() {
        assertThat(place(7, DENIED, CLEAR, CLEAR)).containsExactly(2000, 3000, 2000);
    }

    @Test
    void aFractionLiesOnOneDay() {
        assertThat(Placement.of(2500, new Rank[] {CLEAR, CLEAR})).containsExactly(1500, 1000);
        assertThat(Placement.of(500, new Rank[] {DENIED, CLEAR})).containsExactly(0, 500);
    }

    @Test
    void aUnitGoesToABlockWithRoom() {
        Rank[] days = {CLEAR, CLEAR, CLEAR, CLEAR, DENIED, WAITING};
        assertThat(Placement.of(2000, days, room(2, 0, 6))).containsExactly(1000, 0, 1000, 0, 0, 0);
        assertThat(Placement.of(3000, days, room(2, 0, 6))).containsExactly(1000, 0, 1000, 0, 0, 1000);
    }

    @Test
    void whereNoBlockHasRoomAUnitLiesOnTheBestKeptDayAllTheSame() {
        Rank[] days = {CLEAR, DENIED, CLEAR, INCLUDED};
        assertThat(Placement.of(2000, days, room(4, 0, 4))).containsExactly(1000, 0, 1000, 0);
    }

    @Test
    void unitsOnDaysThatAreTakenLeaveTheRoomToOthers() {
        Rank[] days = {DENIED, CLEAR, DENIED, CLEAR};
        assertThat(Placement.of(5000, days, room(2, 0, 4))).containsExactly(1000, 2000, 1000, 1000);
    }

    /** One unit in every so many days, on the days from one to before another. */
    private static Room room(int every, int from, int to) {
        Room room = new Room(0, to);
        Marks days = new Marks();
        days.add(from, to);
        room.limit(new Cap(1000, Blocks.of(every * 1000L)), days);
        return room;
    }

    @Test
    void nothingIsLost() {
        Random random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            Rank[] days = new Rank[1 + random.nextInt(130)];
            Arrays.setAll(days, day -> List.of(Rank.values()).get(random.nextInt(5)));
            long units = random.nextInt(300_000);
            assertThat(Arrays.stream(Placement.of(units, days)).sum()).isEqualTo(units);
        }
    }

    @Test
    void daysThatAreKeptAlikeNeedNoRanks() {
        Random random = new Random(5);
        for (int round = 0; round < 1000; round++) {
            Rank[] days = new Rank[1 + random.nextInt(130)];
            Arrays.fill(days, CLEAR);
            long units = random.nextInt(300_000);
            assertThat(Placement.evenly(units, days.length)).containsExactly(Placement.of(units, days));
        }
    }

    private static long[] place(int units, Rank... days) {
        return Placement.of(units * 1000L, days);
    }
}
