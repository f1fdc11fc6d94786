package org.hiplang.runtime.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Random;
import org.hiplang.runtime.decision.DaySet;
import org.junit.jupiter.api.Test;

/** Marks are what a set of bits would be, below 64 and beyond. */
class MarksTest {
    private static final int FIRST = (int) LocalDate.of(2021, 2, 1).toEpochDay();

    private final Random random = new Random(64);

    @Test
    void areWhatASetOfBitsWouldBe() {
        for (int round = 0; round < 2000; round++) {
            int size = 1 + random.nextInt(round % 2 == 0 ? 64 : 200);
            BitSet bits = new BitSet();
            BitSet others = new BitSet();
            Marks marks = marks(size, bits);
            Marks otherMarks = marks(size, others);

            assertSame(marks, bits);
            assertThat(marks.meets(otherMarks)).isEqualTo(bits.intersects(others));
            BitSet both = (BitSet) bits.clone();
            both.and(others);
            assertSame(marks.both(otherMarks), both);
            BitSet either = (BitSet) bits.clone();
            either.or(others);
            assertSame(marks.either(otherMarks), either);
            marks.removeAll(otherMarks);
            bits.andNot(others);
            assertSame(marks, bits);
            marks.addAll(otherMarks);
            assertSame(marks, either);
        }
    }

    private Marks marks(int size, BitSet bits) {
        Marks marks = new Marks();
        for (int i = 0; i < random.nextInt(4); i++) {
            int one = random.nextInt(size);
            int from = random.nextInt(size);
            int to = random.nextInt(size + 1);
            marks.add(one);
            bits.set(one);
            marks.add(from, to);
            bits.set(from, Math.max(from, to));
        }
        return marks;
    }

    private static void assertSame(Marks marks, BitSet bits) {
        assertThat(marks.bits()).isEqualTo(bits);
        assertThat(marks.stream())
                .containsExactlyElementsOf(bits.stream().boxed().toList());
        assertThat(marks.isEmpty()).isEqualTo(bits.isEmpty());
        assertThat(marks.size()).isEqualTo(bits.cardinality());
        for (int i = 0; i < 210; i++) {
            assertThat(marks.has(i)).isEqualTo(bits.get(i));
            assertThat(marks.next(i)).isEqualTo(bits.nextSetBit(i));
        }
        DaySet days = marks.days(FIRST);
        assertThat(days).isEqualTo(DaySet.of(FIRST, bits));
        assertThat(days.size()).isEqualTo(bits.cardinality());
        assertThat(days.isEmpty()).isEqualTo(bits.isEmpty());
    }
}
