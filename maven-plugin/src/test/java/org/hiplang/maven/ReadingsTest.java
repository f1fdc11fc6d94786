package org.hiplang.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {
    @Test
    void thePropertyWinsOverThePom() throws Exception {
        Map<String, String> pom = Map.of("billed-with", "payable", "visits", "noted");

        assertThat(Readings.of(pom, " billed-with=billed, other = word"))
                .isEqualTo(Map.of("billed-with", "billed", "visits", "noted", "other", "word"));
        assertThat(Readings.of(pom, null)).isEqualTo(pom);
        assertThat(Readings.of(pom, " ")).isEqualTo(pom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"billed-with", "billed-with=", "=billed", "a=b=c", "a=b,"})
    void thePropertyIsReadingsAndTheirWords(String property) {
        assertThatThrownBy(() -> Readings.of(Map.of(), property))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("hip.readings: ");
    }
}
