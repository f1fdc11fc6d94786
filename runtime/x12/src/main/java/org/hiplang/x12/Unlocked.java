package org.hiplang.x12;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A buffer for one thread that reads byte by byte, as StAEDI does.
 *
 * <p>The JDK's own takes a lock for each byte, which is a third of the time that reading takes. StAEDI would put one
 * around any stream that cannot be marked; this one can.
 */
final class Unlocked extends BufferedInputStream {
    Unlocked(InputStream in) {
        super(in);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    public int read() throws IOException {
        return pos < count ? buf[pos++] & 0xFF : super.read();
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) throws IOException {
        return super.read(target, offset, length);
    }
}
