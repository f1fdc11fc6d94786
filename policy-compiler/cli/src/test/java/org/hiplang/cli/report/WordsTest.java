package org.hiplang.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordsTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);

    @Test
    void drawsDaysTogether() {
        assertThat(Words.days(days(0))).isEqualTo("2021-02-01");
        assertThat(Words.days(days(0, 1, 2))).isEqualTo("2021-02-01 to 2021-02-03");
        assertThat(Words.days(days(0, 2, 3, 28))).isEqualTo("2021-02-01, 2021-02-03 to 2021-02-04, 2021-03-01");
        assertThat(Words.days(days())).isEmpty();
    }

    @Test
    void leavesOffRangesBeyondTheFifth() {
        assertThat(Words.days(days(0, 2, 4, 6, 8, 10))).endsWith("2021-02-09 and 1 more day");
        assertThat(Words.days(days(0, 2, 4, 6, 8, 10, 12, 13))).endsWith("2021-02-09 and 3 more days");
    }

    @Test
    void keepsOrdersToTheTerminalOut() {
        Refusal refusal = new Refusal("a.837", Optional.of("A\u001B[2J\n1"), "HIP721", "it is so", 7);
        assertThat(refusal).hasToString("a.837: claim A?[2J?1 was refused at segment 7: it is so [HIP721]");
    }

    private static List<LocalDate> days(int... offsets) {
        return IntStream.of(offsets).mapToObj(FIRST::plusDays).toList();
    }
}
