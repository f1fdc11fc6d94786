package org.hiplang.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.hiplang.runtime.claim.Codes;
import org.junit.jupiter.api.Test;

final class KeysTest {
    @Test
    void noTwoCollideAndEachGoesBackToItsText() {
        List<String> ordered = List.of(
                "00000",
                "99601",
                "A0000",
                "ZZZZZ",
                "00",
                "A1",
                "ZZ",
                "00000000000",
                "99999999999",
                "0000000000",
                "163W00000X",
                "ZZZZZZZZZZ");
        List<Long> keys =
                ordered.stream().map(text -> Keys.of(text).orElseThrow()).toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
        assertThat(keys.stream().map(Keys::text)).isEqualTo(ordered);
    }

    @Test
    void anNdcMayHaveHyphens() {
        assertThat(Keys.ndc("00004-1965-01")).isEqualTo(Keys.ndc("00004196501")).isPresent();
        assertThat(Keys.of("00004-1965-01")).isEqualTo(Keys.ndc("00004196501"));
        assertThat(List.of("4-1965-01", "0004-1965-01", "00004-196501", "0000419650", "00004196501 ", "٠٠٠٠٤١٩٦٥٠١"))
                .allSatisfy(text -> assertThat(Keys.ndc(text)).isEmpty());
    }

    @Test
    void otherTextIsNone() {
        assertThat(List.of("", "j1500", "J15000", "163w00000X", "163W:0000X", "163W00000", "1234567890123"))
                .allSatisfy(text -> assertThat(Keys.of(text)).isEmpty());
        assertThat(Keys.of("J1500")).isEqualTo(OptionalLong.of(Keys.code(Codes.code("J1500"))));
        assertThat(Keys.of("SH")).isEqualTo(OptionalLong.of(Keys.modifier(Codes.pair("SH"))));
    }
}
