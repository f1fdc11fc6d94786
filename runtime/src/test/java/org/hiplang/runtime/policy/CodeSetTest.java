package org.hiplang.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.hiplang.runtime.claim.Codes;
import org.junit.jupiter.api.Test;

class CodeSetTest {
    @Test
    void aRangeHoldsBothEnds() {
        CodeSet set = CodeSet.of("S5497-S5502", "J1642");

        assertThat(has(set, "S5497")).isTrue();
        assertThat(has(set, "S5502")).isTrue();
        assertThat(has(set, "J1642")).isTrue();
        assertThat(has(set, "S5496")).isFalse();
        assertThat(has(set, "S5503")).isFalse();
    }

    @Test
    void whatIsTakenOutIsOutAndTheRestStays() {
        CodeSet set = CodeSet.of("A4206-A8004").except(CodeSet.of("A4216", "A4218"));

        assertThat(has(set, "A4216")).isFalse();
        assertThat(has(set, "A4217")).isTrue();
        assertThat(has(set, "A4218")).isFalse();
        assertThat(has(set, "A8004")).isTrue();
        assertThat(set.except(set).isEmpty()).isTrue();
    }

    @Test
    void theLastCodeOfAllIsACode() {
        assertThat(has(CodeSet.ALL, "ZZZZZ")).isTrue();
        assertThat(has(CodeSet.ALL.except(CodeSet.of("ZZZZZ")), "ZZZZZ")).isFalse();
    }

    @Test
    void combinesAsSetsDo() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            CodeSet one = randomSet(random);
            CodeSet two = randomSet(random);
            for (int code = 0; code < 60; code++) {
                assertThat(one.or(two).has(code)).isEqualTo(one.has(code) || two.has(code));
                assertThat(one.and(two).has(code)).isEqualTo(one.has(code) && two.has(code));
                assertThat(one.except(two).has(code)).isEqualTo(one.has(code) && !two.has(code));
            }
        }
    }

    @Test
    void classesKnowTheSetsOfEachCode() {
        Random random = new Random(11);
        CodeSet[] sets = new CodeSet[130];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = randomSet(random);
        }
        CodeClasses classes = CodeClasses.of(sets);
        for (int code = 0; code < 60; code++) {
            for (int set = 0; set < sets.length; set++) {
                assertThat(classes.in(classes.of(code), set)).isEqualTo(sets[set].has(code));
            }
        }
    }

    private static CodeSet randomSet(Random random) {
        CodeSet set = CodeSet.NONE;
        for (int i = random.nextInt(4); i > 0; i--) {
            int first = random.nextInt(50);
            String range = Codes.codeText(first) + "-" + Codes.codeText(first + random.nextInt(8));
            set = random.nextInt(4) == 0 ? set.except(CodeSet.of(range)) : set.or(CodeSet.of(range));
        }
        return set;
    }

    private static boolean has(CodeSet set, String code) {
        return set.has(Codes.code(code));
    }
}
