package org.hiplang.x12;

import java.io.FilterInputStream;
import java.io.IOException;

/** A text, and then an error where the end should be. */
final class BrokenStream extends FilterInputStream {
    BrokenStream(String start) {
        super(X12Text.stream(start));
    }

    @Override
    public int read() throws IOException {
        return unlessEnded(super.read());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        return unlessEnded(super.read(target, offset, length));
    }

    private static int unlessEnded(int read) throws IOException {
        if (read < 0) {
            throw new IOException("no disk");
        }
        return read;
    }
}
