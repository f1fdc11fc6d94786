package org.hiplang.x12;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The file's bytes through a small buffer that lets its reader look ahead. */
final class ByteSource implements Closeable {
    private static final int SIZE = 1 << 14;

    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private int next;
    private int limit;
    private boolean ended;
    private long pulled;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /** Whether that many bytes can be looked at; at most the buffer's size. */
    boolean has(int count) throws IOException {
        while (limit - next < count && !ended) {
            fill();
        }
        return limit - next >= count;
    }

    /** A byte ahead, 0 the next one; {@link #has} must have said that it is there. */
    byte peek(int ahead) {
        return buffer[next + ahead];
    }

    /** Whether the next bytes are these letters. */
    boolean startsWith(String letters) throws IOException {
        if (!has(letters.length())) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (peek(i) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    byte take() {
        return buffer[next++];
    }

    /**
     * Takes bytes up to one of that value, and with it; no more than the buffer holds.
     *
     * @return how many; none if {@link #has} has not said that there is one
     */
    int takeThrough(byte last, byte[] target, int offset, int length) {
        int end = Math.min(limit, next + length);
        int place = next;
        while (place < end && buffer[place] != last) {
            place++;
        }
        int count = Math.min(place + 1, end) - next;
        System.arraycopy(buffer, next, target, offset, count);
        next += count;
        return count;
    }

    /** The next bytes, fewer at the end of the file. */
    byte[] copy(int count) {
        return Arrays.copyOfRange(buffer, next, Math.min(next + count, limit));
    }

    void skip(int count) {
        next += count;
    }

    /** Whether the buffer holds no byte. */
    boolean isEmpty() {
        return next == limit;
    }

    /** All bytes read so far that the buffer does not hold any more. */
    long taken() {
        return pulled - (limit - next);
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, limit - next);
        limit -= next;
        next = 0;
        int read = in.read(buffer, limit, SIZE - limit);
        if (read < 0) {
            ended = true;
        } else {
            limit += read;
            pulled += read;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
