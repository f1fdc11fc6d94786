package org.hiplang.x12;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts a file into its interchanges, so that a broken one harms no other.
 *
 * <p>Works on bytes and knows of X12 only where an interchange and a segment begin and end. Blanks and line breaks
 * between segments are left out, and so are segments without a byte, and where it is told so {@link Idle} ones.
 */
final class Interchanges implements Closeable {
    /** What {@link #advance} came upon. */
    enum Found {
        INTERCHANGE,
        STRAY_TEXT,
        BROKEN_HEADER,
        CUT_HEADER,
        END
    }

    /** The longest segment in bytes; one of a claim has a few hundred. */
    static final int MAX_SEGMENT = 1 << 16;

    private static final int MARK_LENGTH = 7;
    private static final byte USUAL_TERMINATOR = '~';

    private final ByteSource source;
    private byte terminator = USUAL_TERMINATOR;
    private @Nullable Header header;
    private @Nullable Idle idle;
    private boolean leavesOut;
    private long leftOut;
    private long segments;
    private long foundAt = 1;
    /** Bytes handed out of the segment that is not yet at its terminator. */
    private int served;

    /** Whether no interchange is open: before the first, and after each IEA. */
    private boolean ended = true;

    Interchanges(InputStream in) {
        this.source = new ByteSource(in);
    }

    /** Goes on within an interchange, where another reader stood. */
    Interchanges(InputStream in, Standing start) {
        this(in);
        if (!start.header().isEmpty()) {
            enter(new Header(start.header()));
            segments = start.segments();
        }
    }

    /** The ISA segment of the interchange that is open, if no segment of it is half read and no byte waits. */
    Optional<String> rest() {
        return ended || served > 0 || !source.isEmpty()
                ? Optional.empty()
                : Optional.of(currentHeader().text());
    }

    /** Whether no byte waits that has come from the stream. */
    boolean drained() {
        return source.isEmpty();
    }

    /** How many segments have been passed. */
    long segments() {
        return segments;
    }

    /** Where the thing stands that {@link #advance} found, in segments from 1. */
    long foundAt() {
        return foundAt;
    }

    long bytesRead() {
        return source.taken();
    }

    /** Whether the file has no byte left but blanks. */
    boolean exhausted() throws IOException {
        return served == 0 ? !skipBlanks() : !source.has(1);
    }

    /** Whether the present interchange is over, with or without its IEA. */
    boolean ended() throws IOException {
        return ended || (served == 0 && skipBlanks() && atHeader());
    }

    /** Goes to the next interchange, past all that is left of the present one. */
    Found advance() throws IOException {
        if (!ended) {
            skipRest();
        }
        if (!skipBlanks()) {
            return Found.END;
        }
        foundAt = segments + 1;
        if (!atHeader()) {
            skipRest();
            return Found.STRAY_TEXT;
        }
        return readHeader();
    }

    /** The interchange from its ISA, or after a failure its ISA and then the segments not yet served. */
    InputStream open() {
        return new Bytes(currentHeader().bytes());
    }

    /** Drops what is left of a segment that cannot be read. */
    void dropSegment() throws IOException {
        if (served > 0) {
            skipSegment();
        }
    }

    /** Whether segments that say nothing which Hip reads may be left out from now on. */
    void leaveOut(boolean idle) {
        leavesOut = idle;
    }

    /** How many segments have been left out, of all that have been passed. */
    long leftOut() {
        return leftOut;
    }

    private int idleLength() throws IOException {
        return leavesOut && idle != null ? idle.next() : 0;
    }

    private void enter(Header isa) {
        header = isa;
        idle = new Idle(source, isa);
        terminator = isa.terminator();
        ended = false;
    }

    private Header currentHeader() {
        if (header == null) {
            throw new IllegalStateException("no interchange is open");
        }
        return header;
    }

    private Found readHeader() throws IOException {
        boolean whole = source.has(Header.LENGTH);
        Header read = new Header(source.copy(Header.LENGTH));
        if (!whole || !read.valid()) {
            skipSegment();
            skipRest();
            return whole ? Found.BROKEN_HEADER : Found.CUT_HEADER;
        }
        source.skip(Header.LENGTH);
        segments++;
        enter(read);
        return Found.INTERCHANGE;
    }

    private void skipRest() throws IOException {
        dropSegment();
        while (skipBlanks() && !atHeader()) {
            skipSegment();
        }
        ended = true;
        terminator = USUAL_TERMINATOR;
    }

    private void skipSegment() throws IOException {
        while (source.has(1)) {
            if (endsSegment(source.take())) {
                break;
            }
        }
        served = 0;
        segments++;
    }

    private boolean endsSegment(byte b) {
        return b == terminator || (ended && (b == '\n' || b == '\r'));
    }

    private boolean skipBlanks() throws IOException {
        while (source.has(1)) {
            byte b = source.peek(0);
            if (b != terminator && !isBlank(b)) {
                return true;
            }
            source.take();
        }
        return false;
    }

    /** Control characters count as blanks; some systems end a file with one. So does a byte order mark. */
    private boolean isBlank(byte b) {
        boolean mark = segments == 0 && (b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF);
        return mark || (b >= 0 && b <= ' ' && !isSeparator(b));
    }

    private boolean isSeparator(byte b) {
        return !ended && b == currentHeader().separator();
    }

    /** Whether an ISA segment begins here: {@code ISA*00*}, whatever the separator. */
    private boolean atHeader() throws IOException {
        if (!source.startsWith("ISA")) {
            return false;
        }
        if (!source.has(MARK_LENGTH)) {
            return true;
        }
        byte separator = source.peek(3);
        return !Character.isLetterOrDigit(separator & 0xFF) && (ended || separator == source.peek(MARK_LENGTH - 1));
    }

    /** Serves at most one segment a read, so that a failure costs that segment alone. */
    private final class Bytes extends InputStream {
        private final InputStream head;
        private boolean last;

        Bytes(byte[] head) {
            this.head = new ByteArrayInputStream(head);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (head.available() > 0) {
                return head.read(target, offset, length);
            }
            if (served == 0 && !startSegment()) {
                return -1;
            }
            return serve(target, offset, length);
        }

        private boolean startSegment() throws IOException {
            if (ended || !skipBlanks() || atHeader()) {
                return false;
            }
            for (int idle = idleLength(); idle > 0; idle = idleLength()) {
                source.skip(idle);
                segments++;
                leftOut++;
                if (!skipBlanks() || atHeader()) {
                    return false;
                }
            }
            last = source.startsWith("IEA")
                    && source.has(4)
                    && source.peek(3) == currentHeader().separator();
            return true;
        }

        private int serve(byte[] target, int offset, int length) throws IOException {
            int count = 0;
            while (count < length && served < MAX_SEGMENT && source.has(1)) {
                int most = Math.min(length - count, MAX_SEGMENT - served);
                int taken = source.takeThrough(terminator, target, offset + count, most);
                count += taken;
                served += taken;
                if (target[offset + count - 1] == terminator) {
                    endSegment();
                    break;
                }
            }
            return count == 0 && length > 0 ? -1 : count;
        }

        private void endSegment() {
            segments++;
            served = 0;
            ended = last;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
