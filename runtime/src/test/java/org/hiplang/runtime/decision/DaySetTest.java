package org.hiplang.runtime.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DaySetTest {
    private static final int FIRST = (int) LocalDate.of(2021, 2, 1).toEpochDay();

    @Test
    void drawsDaysTogether() {
        assertThat(words(0)).isEqualTo("2021-02-01");
        assertThat(words(0, 1, 2)).isEqualTo("2021-02-01 to 2021-02-03");
        assertThat(words(0, 2, 3, 28)).isEqualTo("2021-02-01, 2021-02-03 to 2021-02-04, 2021-03-01");
        assertThat(words()).isEmpty();
    }

    @Test
    void leavesOffRangesBeyondTheFifth() {
        assertThat(words(0, 2, 4, 6, 8)).endsWith("2021-02-07, 2021-02-09");
        assertThat(words(0, 2, 4, 6, 8, 10)).endsWith("2021-02-09 and 1 more day");
        assertThat(words(0, 2, 4, 6, 8, 10, 12, 13)).endsWith("2021-02-09 and 3 more days");
    }

    private static String words(int... offsets) {
        return DaySet.of(FIRST, IntStream.of(offsets).collect(BitSet::new, BitSet::set, BitSet::or))
                .words();
    }
}
