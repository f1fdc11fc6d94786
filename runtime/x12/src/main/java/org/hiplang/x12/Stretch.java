package org.hiplang.x12;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one piece after another, with the borders between them. */
final class Stretch extends InputStream {
    /** Where the next piece comes from when a reader cannot stop at a border. */
    @FunctionalInterface
    interface Following {
        Piece next() throws IOException;
    }

    private final Following following;
    private Piece piece;
    private int next;

    Stretch(Piece first, Following following) {
        this.piece = first;
        this.following = following;
    }

    /** Whether all bytes of a piece have been read, and others will follow. */
    boolean atBorder() {
        return next == piece.bytes().length && !piece.isLast();
    }

    /** Goes on with another piece. */
    void add(Piece another) {
        piece = another;
        next = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (next == piece.bytes().length) {
            if (piece.failure().isPresent()) {
                throw piece.failure().get();
            }
            if (piece.isLast()) {
                return -1;
            }
            add(following.next());
        }
        int count = Math.min(length, piece.bytes().length - next);
        System.arraycopy(piece.bytes(), next, target, offset, count);
        next += count;
        return count;
    }
}
