package org.hiplang.dsl.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class SpellingTest {
    @Test
    void findsTheNearestWord() {
        assertThat(Spelling.nearest("per-deim", Set.of("per-diem", "drug"))).contains("per-diem");
        assertThat(Spelling.nearest("coverz", Set.of("cover", "covers"))).contains("covers");
        assertThat(Spelling.nearest("supply", Set.of("per-diem", "drug"))).isEmpty();
    }
}
