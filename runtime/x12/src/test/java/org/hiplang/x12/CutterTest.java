package org.hiplang.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutterTest {
    private static final int SIZE = 60_000;
    private static final int PIECE = 2_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5000})
    void everyPieceOfASoundFileIsReadByItself(int claimsOfATransaction) {
        List<Piece> pieces = pieces(Items.file(SIZE, claimsOfATransaction, 1));

        assertThat(pieces).hasSizeGreaterThan(SIZE / PIECE / 4);
        assertThat(pieces).allMatch(piece -> piece.read().isPresent());
    }

    @Test
    void piecesMakeUpTheFile() {
        byte[] file = Items.file(SIZE, 3, 2);
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        pieces(file).forEach(piece -> together.writeBytes(piece.bytes()));

        assertThat(together.toByteArray()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "~", "\n", "NTE*ADD*X~"})
    void noPieceIsLongerThanItsBound(String filler) {
        String start = new String(Items.file(1_000, 0, 3), StandardCharsets.US_ASCII);
        byte[] file =
                (start.substring(0, start.indexOf("HI*")) + filler.repeat(SIZE)).getBytes(StandardCharsets.US_ASCII);
        List<Piece> pieces = pieces(file);

        assertThat(pieces).allMatch(piece -> piece.bytes().length <= Cutter.LONGEST * PIECE);
        assertThat(pieces.stream().mapToInt(piece -> piece.bytes().length).sum())
                .isEqualTo(file.length);
    }

    @Test
    void aPieceThatIsNotAsForeseenIsNotReadByItself() {
        byte[] file = Items.file(SIZE, 0, 4);
        String text = new String(file, StandardCharsets.US_ASCII);
        int place = text.indexOf("N3*", SIZE / 2);
        file[place + 1] = (byte) 0xFF;
        List<Piece> pieces = pieces(file);
        List<Boolean> alone =
                pieces.stream().map(piece -> piece.read().isPresent()).toList();

        assertThat(alone).containsOnlyOnce(false);
    }

    private static List<Piece> pieces(byte[] file) {
        Cutter cutter = new Cutter(new ByteArrayInputStream(file), PIECE);
        List<Piece> pieces = new ArrayList<>();
        for (Optional<Piece> piece = cutter.next(); piece.isPresent(); piece = cutter.next()) {
            pieces.add(piece.get());
        }
        return pieces;
    }
}
