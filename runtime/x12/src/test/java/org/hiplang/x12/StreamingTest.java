package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamingTest {
    private static final int CLAIMS = 50_000;
    private static final long BOUND = 64 << 10;
    private static final long ENDLESS = 20_000_000;

    @Test
    void theFirstClaimNeedsNoMoreThanTheStartOfTheFile() throws IOException {
        CountedStream in = new CountedStream(new MadeUpClaims(7, CLAIMS));
        try (ClaimReader reader = ClaimReader.open(in)) {
            reader.next();

            assertThat(in.pulled()).isLessThan(BOUND);
        }
    }

    @Test
    void theReaderIsNeverFarAheadOfItsClaims() throws IOException {
        CountedStream in = new CountedStream(new MadeUpClaims(7, CLAIMS));
        long claims = 0;
        long last = 0;
        try (ClaimReader reader = ClaimReader.open(in)) {
            while (reader.hasNext()) {
                assertThat(reader.next()).isInstanceOf(ClaimReader.Read.class);
                claims++;
                assertThat(in.pulled() - last).isLessThan(BOUND);
                last = in.pulled();
                assertThat(in.pulled() - reader.bytesRead()).isBetween(0L, BOUND);
            }
        }
        assertThat(claims).isEqualTo(CLAIMS);
    }

    @ParameterizedTest
    @ValueSource(chars = {'X', '*', ':', '^'})
    void aSegmentWithoutEndFillsNoMemory(char filler) throws IOException {
        String start = X12Text.file(X12Text.LEVELS, X12Text.CLAIM_A);
        String endless = start.substring(0, start.indexOf("HI*")) + "NTE*ADD*";

        try (ClaimReader reader = ClaimReader.open(new EndlessStream(endless, filler, ENDLESS))) {
            assertThat(reader).toIterable().hasSize(3).allMatch(ClaimReader.Refused.class::isInstance);
            assertThat(reader.bytesRead()).isEqualTo(endless.length() + ENDLESS);
        }
    }

    @Test
    void noSegmentIsServedBeyondItsBound() throws IOException {
        String header = X12Text.file().substring(0, Header.LENGTH);
        Interchanges interchanges = new Interchanges(new EndlessStream(header + "NTE*", 'X', ENDLESS));
        interchanges.advance();
        try (InputStream served = interchanges.open()) {
            assertThat(served.readAllBytes()).hasSize(Header.LENGTH + Interchanges.MAX_SEGMENT);
        }
    }

    @Test
    void theGeneratorRepeatsItself() throws IOException {
        assertThat(new MadeUpClaims(3, 20).text()).isEqualTo(new MadeUpClaims(3, 20).text());
    }
}
