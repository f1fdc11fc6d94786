package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reader that hangs fails as well: StAEDI may be asked again and again for what it cannot read. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FuzzTest {
    private static final String SPECIAL = "*:~^\n IAESTGHLXCM0\u0000\u00FF";
    private static final byte[] FILE =
            X12Text.file(X12Text.LEVELS, X12Text.CLAIM_A, X12Text.CLAIM_B).getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void noFlippedByteIsAnException() {
        Random random = new Random(20210301);
        for (int round = 0; round < 3_000; round++) {
            byte[] mutant = FILE.clone();
            int flips = 1 + random.nextInt(4);
            for (int flip = 0; flip < flips; flip++) {
                mutant[random.nextInt(mutant.length)] = any(random);
            }
            assertSurvives(mutant, round);
        }
    }

    @Test
    void noPieceTakenOutOrDoubledIsAnException() {
        Random random = new Random(20210302);
        for (int round = 0; round < 2_000; round++) {
            int from = random.nextInt(FILE.length);
            int to = Math.min(FILE.length, from + random.nextInt(60));
            byte[] mutant = new byte[FILE.length + (random.nextBoolean() ? to - from : from - to)];
            int kept = mutant.length > FILE.length ? to : from;
            System.arraycopy(FILE, 0, mutant, 0, kept);
            int rest = mutant.length > FILE.length ? from : to;
            System.arraycopy(FILE, rest, mutant, kept, FILE.length - rest);
            assertSurvives(mutant, round);
        }
    }

    @Test
    void noNoiseIsAnException() {
        Random random = new Random(20210303);
        for (int round = 0; round < 300; round++) {
            byte[] noise = new byte[random.nextInt(2_000)];
            random.nextBytes(noise);
            byte[] header = Arrays.copyOf(FILE, 106 + noise.length);
            System.arraycopy(noise, 0, header, 106, noise.length);
            assertSurvives(noise, round);
            assertSurvives(header, round);
        }
    }

    private static byte any(Random random) {
        return (byte) (random.nextBoolean() ? SPECIAL.charAt(random.nextInt(SPECIAL.length())) : random.nextInt(256));
    }

    private static void assertSurvives(byte[] text, int round) {
        assertThatCode(() ->
                        assertThat(X12Text.read(new ByteArrayInputStream(text))).isNotEmpty())
                .as("round %d", round)
                .doesNotThrowAnyException();
    }
}
