package org.hiplang.x12;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into pieces that can be read by themselves.
 *
 * <p>It parts segments as {@link Interchanges} does and looks at few of them. A cut is made after an SE, or after an HL
 * that begins a provider or a subscriber. Where there is none for long, the file is cut anywhere, and what follows
 * cannot be read by itself.
 */
final class Cutter implements Closeable {
    private enum Step {
        PASSED,
        FORESEEN,
        MORE_NEEDED
    }

    static final int LONGEST = 4;
    private static final int CHUNK = 1 << 16;
    private static final int MARK_LENGTH = 7;
    private static final byte USUAL_TERMINATOR = '~';

    private final InputStream in;
    private final int size;
    private final Foresight foresight = new Foresight();
    private final byte[] buffer;
    private int limit;
    /** All before it has been passed. */
    private int next;

    private Optional<Standing> start = Optional.of(Standing.BEGINNING);
    /** Of the interchange that is open. */
    private @Nullable Header header;

    private byte terminator = USUAL_TERMINATOR;
    private long segments;
    /** There is a segment that no buffer holds. */
    private boolean blind;

    private boolean ended;
    private boolean done;
    private Optional<IOException> failure = Optional.empty();

    /**
     * Cuts the stream, which is closed with the cutter.
     *
     * @param size how long a piece should be, in bytes; none is longer than four times that
     */
    Cutter(InputStream in, int size) {
        this.in = in;
        this.size = size;
        this.buffer = new byte[LONGEST * size];
    }

    /** The next piece, none after the last; a failure of the stream comes with the last. */
    Optional<Piece> next() {
        while (!done) {
            Step step = blind ? Step.MORE_NEEDED : step();
            if (step == Step.FORESEEN && next >= size) {
                return Optional.of(cut(foresight.standing(segments)));
            }
            if (step == Step.MORE_NEEDED) {
                if (ended) {
                    done = true;
                    return Optional.of(Piece.last(Arrays.copyOf(buffer, limit), start, failure));
                }
                if (limit == buffer.length) {
                    return Optional.of(cutAnywhere());
                }
                fill();
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Piece cutAnywhere() {
        if (next == 0) {
            blind = true;
        }
        if (blind) {
            next = limit;
        }
        return cut(Optional.empty());
    }

    private Piece cut(Optional<Standing> end) {
        Piece piece = Piece.of(Arrays.copyOf(buffer, next), start, end);
        System.arraycopy(buffer, next, buffer, 0, limit - next);
        limit -= next;
        next = 0;
        start = end;
        return piece;
    }

    private void fill() {
        try {
            int read = in.read(buffer, limit, Math.min(CHUNK, buffer.length - limit));
            ended = read < 0;
            limit += Math.max(0, read);
        } catch (IOException e) {
            ended = true;
            failure = Optional.of(e);
        }
    }

    private Step step() {
        while (next < limit && (buffer[next] == terminator || isBlank(buffer[next]))) {
            next++;
        }
        int left = limit - next;
        if (left == 0 || (left < (header == null ? Header.LENGTH : MARK_LENGTH) && !ended)) {
            return Step.MORE_NEEDED;
        }
        Header open = header;
        return open == null ? betweenInterchanges(left) : withinInterchange(open, left);
    }

    private Step betweenInterchanges(int left) {
        if (left >= Header.LENGTH && starts("ISA")) {
            Header isa = new Header(Arrays.copyOfRange(buffer, next, next + Header.LENGTH));
            if (isa.valid()) {
                header = isa;
                terminator = isa.terminator();
                pass(next + Header.LENGTH);
                foresight.begin(isa, segments);
                return Step.PASSED;
            }
        }
        int end = next;
        while (end < limit && buffer[end] != terminator && buffer[end] != '\n' && buffer[end] != '\r') {
            end++;
        }
        return passTo(end);
    }

    private Step withinInterchange(Header open, int left) {
        boolean trailer = left > 3 && starts("IEA") && buffer[next + 3] == open.separator();
        if (left >= MARK_LENGTH
                && starts("ISA")
                && !Character.isLetterOrDigit(buffer[next + 3] & 0xFF)
                && buffer[next + 3] == buffer[next + MARK_LENGTH - 1]) {
            header = null;
            return Step.PASSED;
        }
        int begin = next;
        int end = next;
        while (end < limit && buffer[end] != terminator) {
            end++;
        }
        if (passTo(end) == Step.MORE_NEEDED) {
            return Step.MORE_NEEDED;
        }
        header = trailer ? null : open;
        return foresight.accept(buffer, begin, end, segments) && !trailer ? Step.FORESEEN : Step.PASSED;
    }

    /** Passes a segment that ends there, if its terminator has come. */
    private Step passTo(int end) {
        if (end == limit) {
            return Step.MORE_NEEDED;
        }
        pass(end + 1);
        return Step.PASSED;
    }

    private void pass(int to) {
        next = to;
        segments++;
    }

    private boolean starts(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (buffer[next + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(byte b) {
        boolean mark = segments == 0 && (b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF);
        Header open = header;
        return mark || (b >= 0 && b <= ' ' && (open == null || b != open.separator()));
    }
}
