package org.hiplang.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TablesTest {
    @Test
    void areFoundByName() {
        Table drugs = Table.builder("drugs", List.of("route"))
                .row("J1500", Optional.empty(), Optional.empty(), List.of("oral"))
                .build();
        assertThat(Tables.of(drugs).named("drugs")).containsSame(drugs);
        assertThat(Tables.of(drugs).named("hcpcs")).isEmpty();
        assertThat(Tables.NONE.named("drugs")).isEmpty();
    }

    @Test
    void ofPairsAreFoundByNameBesideOthers() {
        Table drugs = Table.builder("both", List.of()).build();
        Pairs ptp = Pairs.builder("both", List.of()).build();
        Tables tables = Tables.of(drugs).and(ptp);
        assertThat(tables.named("both")).containsSame(drugs);
        assertThat(tables.pairs("both")).containsSame(ptp);
        assertThat(tables.pairs("other")).isEmpty();
        assertThat(Tables.of(TablesTest.class, "small.table").pairs("small")).isEmpty();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Tables.of(TablesTest.class, "gone.pairs").pairs("gone"))
                .withMessageContaining("`gone.pairs` is not in the jar");
    }

    @Test
    void areReadFromAJarWhenAskedForAndOnce() {
        Tables tables = Tables.of(TablesTest.class, "small.table", "gone.table");
        Table small = tables.named("small").orElseThrow();
        assertThat(small.text(small.row(Keys.of("J1500").getAsLong(), 0), small.column("route")))
                .isEqualTo("oral");
        assertThat(tables.named("small")).containsSame(small);
        assertThat(tables.named("other")).isEmpty();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> tables.named("gone"))
                .withMessageContaining("`gone.table` is not in the jar");
    }
}
