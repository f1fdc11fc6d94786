package org.hiplang.runtime.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hiplang.runtime.judge.Truth.NO;
import static org.hiplang.runtime.judge.Truth.UNKNOWN;
import static org.hiplang.runtime.judge.Truth.YES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    /** Kleene's strong tables (Introduction to Metamathematics, § 64). */
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, YES, NO, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "UNKNOWN, NO, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void joinsAsKleeneDid(Truth one, Truth two, Truth and, Truth or) {
        assertThat(one.and(two)).isEqualTo(and);
        assertThat(one.or(two)).isEqualTo(or);
    }

    @Test
    void turnsRound() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void countsWhatIsCertainAndWhatMayBe() {
        Count count = new Count();
        count.add(YES);
        count.add(UNKNOWN);
        count.add(NO);

        assertThat(count.atLeast(1)).isEqualTo(YES);
        assertThat(count.atLeast(2)).isEqualTo(UNKNOWN);
        assertThat(count.atLeast(3)).isEqualTo(NO);
        assertThat(count.atMost(0)).isEqualTo(NO);
        assertThat(count.atMost(1)).isEqualTo(UNKNOWN);
        assertThat(count.atMost(2)).isEqualTo(YES);
        assertThat(count.exactly(0)).isEqualTo(NO);
        assertThat(count.exactly(1)).isEqualTo(UNKNOWN);
        assertThat(count.exactly(3)).isEqualTo(NO);
    }
}
