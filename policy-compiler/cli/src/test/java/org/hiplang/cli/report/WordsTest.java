package org.hiplang.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void keepsOrdersToTheTerminalOut() {
        Refusal refusal = new Refusal("a.837", Optional.of("A\u001B[2J\n1"), "HIP721", "it is so", 7);
        assertThat(refusal).hasToString("a.837: claim A?[2J?1 was refused at segment 7: it is so [HIP721]");
    }
}
