package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void whereOneThingEndsAndTheNextBeginsMatters() {
        assertThat(new Fingerprint().add("ab").add("c").hex())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").hex());
    }

    @Test
    void theCodeOfAFolderAndOfAJarCount() throws IOException {
        String folder = new Fingerprint().addCodeOf(Generation.class).hex();
        String jar = new Fingerprint().addCodeOf(Assertions.class).hex();

        assertThat(folder).isEqualTo(new Fingerprint().addCodeOf(State.class).hex());
        assertThat(jar).isNotEqualTo(folder);
    }
}
