package org.hiplang.runtime.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.CodeSet;
import org.junit.jupiter.api.Test;

class CoversTest {
    private static final int THERAPY = 0;
    private static final int ANTIBIOTIC = 1;
    private static final int SUPPLY = 2;

    private final CodeClasses classes =
            CodeClasses.of(CodeSet.of("S9490-S9504"), CodeSet.of("S9494-S9504"), CodeSet.of("A4221"));
    private final Covers covers = new Covers(new Places(classes, twiceRead()));

    private static BitSet twiceRead() {
        BitSet read = new BitSet();
        read.set(THERAPY);
        return read;
    }

    private void add(String code, int line, long days) {
        covers.add(classes.of(Codes.code(code)), 1L << line, days);
    }

    @Test
    void eachSetHasItsLinesAndTheirDays() {
        add("S9490", 0, 0b0011);
        add("A4221", 1, 0b1111);
        add("S9500", 2, 0b1000);
        covers.write();

        assertThat(covers.lines(THERAPY)).isEqualTo(0b101);
        assertThat(covers.covered(THERAPY)).isEqualTo(0b1011);
        assertThat(covers.lines(ANTIBIOTIC)).isEqualTo(0b100);
        assertThat(covers.covered(ANTIBIOTIC)).isEqualTo(0b1000);
        assertThat(covers.lines(SUPPLY)).isEqualTo(0b010);
        assertThat(covers.twice(THERAPY)).isZero();
    }

    @Test
    void twoLinesOfOneClassCoverADayTwice() {
        add("S9500", 0, 0b0011);
        add("S9502", 1, 0b0110);
        add("S9500", 2, 0b1100);
        covers.write();

        assertThat(covers.twice(THERAPY)).isEqualTo(0b0110);
    }

    @Test
    void twoLinesOfTwoClassesDoToo() {
        add("S9490", 0, 0b0011);
        add("S9500", 1, 0b0110);
        covers.write();

        assertThat(covers.twice(THERAPY)).isEqualTo(0b0010);
    }

    @Test
    void nothingIsLeftOfTheClaimBefore() {
        twoLinesOfTwoClassesDoToo();
        covers.clear();
        add("S9500", 0, 0b0001);
        covers.write();

        assertThat(covers.lines(THERAPY)).isEqualTo(0b1);
        assertThat(covers.covered(THERAPY)).isEqualTo(0b1);
        assertThat(covers.twice(THERAPY)).isZero();
        assertThat(covers.lines(SUPPLY)).isZero();
    }

    @Test
    void ofManySetsOnlyThoseThatWereWrittenAreCleared() {
        CodeSet[] sets = new CodeSet[500];
        for (int set = 0; set < sets.length; set++) {
            sets[set] = CodeSet.of("J0%03d".formatted(set));
        }
        CodeClasses many = CodeClasses.of(sets);
        BitSet all = new BitSet();
        all.set(0, sets.length);
        Covers big = new Covers(new Places(many, all));
        for (int line = 0; line < 2; line++) {
            big.add(many.of(Codes.code("J0123")), 1L << line, 1);
        }
        big.write();
        assertThat(big.lines(123)).isEqualTo(0b11);
        assertThat(big.twice(123)).isEqualTo(1);

        big.clear();

        for (int set = 0; set < sets.length; set++) {
            assertThat(big.lines(set) | big.covered(set) | big.twice(set)).isZero();
        }
    }
}
