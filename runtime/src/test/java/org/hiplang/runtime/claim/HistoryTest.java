package org.hiplang.runtime.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

    private static Claim claim(String number, int first, int last) {
        return Claim.number(number)
                .line("99213", line -> line.days(DAY.plusDays(first), DAY.plusDays(last)))
                .build();
    }

    private static int day(int day) {
        return Math.toIntExact(DAY.plusDays(day).toEpochDay());
    }

    private static List<String> found(History history, int from, int to) {
        List<String> found = new ArrayList<>();
        for (int line = history.next(-1, day(from), day(to));
                line >= 0;
                line = history.next(line, day(from), day(to))) {
            found.add(history.line(line).claim().number());
        }
        return found;
    }

    @Test
    void findsWhatReachesIntoThePeriod() {
        History history = History.whole(List.of(claim("D", 9, 9), claim("LONG", 0, 30), claim("B", 3, 5)));

        assertThat(found(history, 4, 8)).containsExactly("LONG", "B");
        assertThat(found(history, 6, 9)).containsExactly("LONG", "D");
        assertThat(found(history, 31, 40)).isEmpty();
        assertThat(found(history, -9, -1)).isEmpty();
        assertThat(found(history, 5, 4)).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsKnown() {
        assertThat(History.NONE.isWhole()).isFalse();
        assertThat(found(History.NONE, -100, 100)).isEmpty();
    }

    @Test
    void agreesWithALookAtEveryLineInAnyOrder() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int first = random.nextInt(30);
                claims.add(claim("C" + i, first, first + random.nextInt(random.nextInt(20) + 1)));
            }
            int from = random.nextInt(40) - 5;
            int to = from + random.nextInt(12) - 1;
            List<String> expected = claims.stream()
                    .filter(claim -> claim.firstDay(0) <= day(to) && claim.lastDay(0) >= day(from) && from <= to)
                    .map(Claim::number)
                    .toList();
            List<String> one = found(History.whole(claims), from, to);
            Collections.shuffle(claims, random);
            assertThat(one).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found(History.partial(claims), from, to)).isEqualTo(one);
        }
    }

    @Test
    void saysOfALineOnlyWhatALogMayHold() {
        assertThat(History.whole(List.of(claim("A", 0, 0))).line(0)).hasToString("claim A line 1");
    }
}
