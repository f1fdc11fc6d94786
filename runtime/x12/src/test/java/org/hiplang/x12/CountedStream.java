package org.hiplang.x12;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes pulled out of a stream. */
final class CountedStream extends FilterInputStream {
    private long pulled;

    CountedStream(InputStream in) {
        super(in);
    }

    long pulled() {
        return pulled;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        pulled += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        pulled += Math.max(0, count);
        return count;
    }
}
