package org.hiplang.x12;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text, and then one character over and over. */
final class EndlessStream extends InputStream {
    private final byte[] start;
    private final byte filler;
    private final long length;
    private long next;

    EndlessStream(String start, char filler, long count) {
        this.start = start.getBytes(StandardCharsets.US_ASCII);
        this.filler = (byte) filler;
        this.length = this.start.length + count;
    }

    @Override
    public int read() {
        return next == length ? -1 : at(next++);
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
        int count = (int) Math.min(wanted, length - next);
        for (int i = 0; i < count; i++) {
            target[offset + i] = at(next++);
        }
        return count == 0 ? -1 : count;
    }

    private byte at(long place) {
        return place < start.length ? start[(int) place] : filler;
    }
}
