package org.hiplang.runtime.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    private final Covers covers = new Covers(classes.sets());

    private static int list(Covers covers, CodeClasses classes, String code) {
        return covers.list(classes.sets(classes.of(Codes.code(code))));
    }

    private void add(String code, int line, long days) {
        covers.add(list(covers, classes, code), 1L << line, days);
    }

    @Test
    void eachSetHasItsLinesAndTheirDays() {
        add("S9490", 0, 0b0011);
        add("A4221", 1, 0b1111);
        add("S9500", 2, 0b1000);

        assertThat(covers.lines(THERAPY)).isEqualTo(0b101);
        assertThat(covers.covered(THERAPY)).isEqualTo(0b1011);
        assertThat(covers.lines(ANTIBIOTIC)).isEqualTo(0b100);
        assertThat(covers.covered(ANTIBIOTIC)).isEqualTo(0b1000);
        assertThat(covers.lines(SUPPLY)).isEqualTo(0b010);
    }

    @Test
    void severalLinesAreOfOneSet() {
        add("S9500", 0, 0b0011);
        add("S9490", 1, 0b0100);
        add("S9502", 2, 0b1000);

        assertThat(covers.lines(ANTIBIOTIC)).isEqualTo(0b101);
        assertThat(covers.covered(ANTIBIOTIC)).isEqualTo(0b1011);
        assertThat(covers.covered(THERAPY)).isEqualTo(0b1111);
    }

    @Test
    void nothingIsLeftOfTheClaimBefore() {
        severalLinesAreOfOneSet();
        covers.begin(1, 1);
        add("S9500", 0, 0b0001);

        assertThat(covers.lines(THERAPY)).isEqualTo(0b1);
        assertThat(covers.covered(THERAPY)).isEqualTo(0b1);
        assertThat(covers.lines(SUPPLY)).isZero();
    }

    @Test
    void ofManySetsOnlyThoseThatWereWrittenAreCleared() {
        CodeSet[] sets = new CodeSet[500];
        for (int set = 0; set < sets.length; set++) {
            sets[set] = CodeSet.of("J0%03d".formatted(set));
        }
        CodeClasses many = CodeClasses.of(sets);
        Covers big = new Covers(many.sets());
        for (int line = 0; line < 2; line++) {
            big.add(list(big, many, "J0123"), 1L << line, 1);
        }
        assertThat(big.lines(123)).isEqualTo(0b11);

        big.begin(1, 1);

        for (int set = 0; set < sets.length; set++) {
            assertThat(big.lines(set) | big.covered(set)).isZero();
        }
    }

    /** One list has as many places as a group, another begins behind it; of small claims and of large ones. */
    @Test
    void ofManySetsAllListsAreCleared() {
        CodeSet[] sets = new CodeSet[500];
        for (int set = 0; set < sets.length; set++) {
            String own = "J0%03d".formatted(set);
            sets[set] = set > 200 && set < 204 ? CodeSet.of(own, "J0200") : CodeSet.of(own); // so J0200 is in four
        }
        CodeClasses many = CodeClasses.of(sets);
        Covers big = new Covers(many.sets());
        for (int lines : List.of(2, 33)) {
            big.begin(lines, 1);
            for (int line = 0; line < lines; line++) {
                big.add(list(big, many, line % 2 == 0 ? "J0200" : "J0123"), 1L << line, 1);
            }
            long all = (1L << lines) - 1;
            for (int set = 200; set < 204; set++) {
                assertThat(big.lines(set)).isEqualTo(all & 0x5555_5555_5555_5555L);
            }
            assertThat(big.lines(123)).isEqualTo(all & 0xAAAA_AAAA_AAAA_AAAAL);

            big.begin(1, 1);

            for (int set = 0; set < sets.length; set++) {
                assertThat(big.lines(set) | big.covered(set)).isZero();
            }
        }
    }

    @Test
    void moreLinesOrDaysThanHalfAWordHolds() {
        covers.begin(33, 40);
        add("S9490", 32, 1L << 39);
        add("A4221", 0, 1L);
        assertThat(covers.lines(THERAPY)).isEqualTo(1L << 32);
        assertThat(covers.covered(THERAPY)).isEqualTo(1L << 39);

        covers.begin(32, 32);
        add("A4221", 31, 1L << 31);
        assertThat(covers.lines(THERAPY) | covers.covered(THERAPY)).isZero();
        assertThat(covers.lines(SUPPLY)).isEqualTo(1L << 31);
        assertThat(covers.covered(SUPPLY)).isEqualTo(1L << 31);

        covers.begin(64, 1);
        add("S9500", 63, 1L);
        assertThat(covers.lines(SUPPLY) | covers.covered(SUPPLY)).isZero();
        assertThat(covers.lines(THERAPY)).isEqualTo(1L << 63);
        assertThat(covers.covered(THERAPY)).isEqualTo(1L);
    }
}
