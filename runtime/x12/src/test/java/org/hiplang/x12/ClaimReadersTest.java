package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, several threads read of it what one reads, and in its order. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClaimReadersTest {
    private static final int SIZE = 40_000;
    private static final int PIECE = 600;
    private static final String SPECIAL = "*:~^\n IAESTGHLXCM012\u0000\u00FF\u00C3|";

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "4, 0", "1, 3", "2, 3", "4, 3", "2, 1", "2, 5000"})
    void severalReadWhatOneReads(int threads, int claimsOfATransaction) {
        byte[] file = Items.file(SIZE, claimsOfATransaction, 7);

        assertThat(Items.bySeveral(file, threads, PIECE)).isEqualTo(Items.byOne(file));
        assertThat(Items.bySeveral(file, threads, ClaimReaders.PIECE)).isEqualTo(Items.byOne(file));
    }

    @Test
    void interchangesMayHaveOtherSeparatorsEach() {
        String one = text(Items.file(SIZE / 4, 3, 1));
        String file = one
                + one.replace("~\n", "\n").replace('*', '|')
                + one.replace(':', '>').replace("~\n", "~")
                + one.replace('*', '\u001D').replace('~', '\u001C')
                + one;
        List<String> expected = Items.byOne(bytes(file));

        assertThat(expected).hasSize(5 * Items.byOne(bytes(one)).size()).noneMatch(item -> item.startsWith("Refused"));
        assertThat(Items.bySeveral(bytes(file), 2, PIECE)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aFileMayBeCutOffAnywhere(int claimsOfATransaction) {
        byte[] file = Items.file(SIZE / 8, claimsOfATransaction, 3);
        for (int length = 0; length < file.length; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);

            assertThat(Items.bySeveral(cut, 2, PIECE)).as("cut at %d", length).isEqualTo(Items.byOne(cut));
        }
    }

    @Test
    void whatIsBrokenIsRefusedWhereOneReaderRefusesIt() {
        byte[][] files = {Items.file(SIZE / 4, 0, 4), Items.file(SIZE / 4, 2, 5), amidNoise()};
        Random random = new Random(20210304);
        for (int round = 0; round < 1_500; round++) {
            byte[] mutant = mutant(files[round % files.length], random);

            assertThat(Items.bySeveral(mutant, 2, 200 + random.nextInt(3_000)))
                    .as("round %d", round)
                    .isEqualTo(Items.byOne(mutant));
        }
    }

    @Test
    void aReleaseCharacterIsHeededBeyondAPiece() {
        String plain = text(Items.file(SIZE / 4, 2, 6));
        String file = plain.replace("*00501*", "*00704*")
                .replaceFirst("GS\\*", "ISX*?~\nGS*")
                .replace("*MADE UP", "*MADE?~UP");

        assertThat(Items.bySeveral(bytes(file), 2, PIECE)).isEqualTo(Items.byOne(bytes(file)));
    }

    @Test
    void whatCameBeforeAFailureIsHandedOverBeforeIt() {
        String file = text(Items.file(SIZE / 4, 2, 8));
        List<String> expected = new ArrayList<>();
        ClaimReader one = ClaimReader.open(new BrokenStream(file.substring(0, file.length() / 2)));
        assertThatThrownBy(() -> one.forEachRemaining(item -> expected.add(Items.words(item))))
                .isInstanceOf(UncheckedIOException.class);
        List<String> items = new ArrayList<>();
        ClaimReaders<List<String>> several =
                new ClaimReaders<>(new BrokenStream(file.substring(0, file.length() / 2)), 2, PIECE, Items::words);

        assertThatThrownBy(() -> several.forEachRemaining(items::addAll))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no disk");
        assertThatThrownBy(several::hasNext).hasMessageContaining("no disk");
        assertThat(items).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whatTheWorkThrowsComesInItsPlace(int threads) throws IOException {
        byte[] file = Items.file(SIZE * 3, 50, 9);
        List<String> before = new ArrayList<>();
        try (ClaimReaders<List<String>> readers =
                new ClaimReaders<>(new ByteArrayInputStream(file), threads, PIECE, batch -> {
                    List<String> words = Items.words(batch);
                    if (words.stream().anyMatch(item -> item.startsWith("MADEUP-120 "))) {
                        throw new IllegalStateException("mistake");
                    }
                    return words;
                })) {
            assertThatThrownBy(() -> readers.forEachRemaining(before::addAll)).hasMessage("mistake");
        }
        List<String> expected = Items.byOne(file);
        assertThat(before).isEqualTo(expected.subList(0, before.size()));
        if (threads > 1) {
            assertThat(before).hasSizeGreaterThan(100);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void allBytesHaveBeenReadInTheEnd(int threads) throws IOException {
        for (int size : new int[] {1, SIZE / 10, SIZE}) {
            byte[] file = Items.file(size, 3, 13);
            try (ClaimReaders<List<String>> readers =
                    new ClaimReaders<>(new ByteArrayInputStream(file), threads, SIZE / 5, Items::words)) {
                readers.forEachRemaining(items -> {});
                assertThat(readers.bytesRead()).isEqualTo(file.length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void theReadersAreNeverFarAheadOfWhatIsTaken(int claimsOfATransaction) throws IOException {
        int threads = 4;
        CountedStream in = new CountedStream(new ByteArrayInputStream(Items.file(2_000_000, claimsOfATransaction, 10)));
        long bound = (Slots.WAITING * threads + threads + 2L) * Cutter.LONGEST * PIECE;
        try (ClaimReaders<Integer> readers =
                new ClaimReaders<>(in, threads, PIECE, batch -> batch.items().size())) {
            while (readers.hasNext()) {
                readers.next();
                assertThat(in.pulled() - readers.bytesRead()).isBetween(0L, bound);
            }
            assertThat(readers.bytesRead()).isEqualTo(in.pulled());
        }
    }

    @Test
    void whoClosesEarlyGetsNoMore() throws IOException {
        ClaimReaders<List<String>> readers =
                new ClaimReaders<>(new ByteArrayInputStream(Items.file(SIZE, 3, 11)), 2, PIECE, Items::words);
        readers.next();
        readers.close();

        assertThat(readers.hasNext()).isFalse();
    }

    private static byte[] amidNoise() {
        String whole = text(Items.file(SIZE / 8, 2, 12));
        return bytes("# noise\n" + whole + "trailing\n" + whole.replace("~\n", "~\r\n")
                + whole.substring(0, whole.length() / 2) + whole);
    }

    private static byte[] mutant(byte[] file, Random random) {
        byte[] mutant = file.clone();
        int flips = 1 + random.nextInt(4);
        for (int flip = 0; flip < flips; flip++) {
            int place = random.nextInt(mutant.length);
            mutant[place] = (byte) SPECIAL.charAt(random.nextInt(SPECIAL.length()));
        }
        if (random.nextInt(3) > 0) {
            return mutant;
        }
        int from = random.nextInt(mutant.length);
        int to = Math.min(mutant.length, from + random.nextInt(400));
        byte[] shorter = new byte[mutant.length - (to - from)];
        System.arraycopy(mutant, 0, shorter, 0, from);
        System.arraycopy(mutant, to, shorter, from, mutant.length - to);
        return shorter;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }
}
