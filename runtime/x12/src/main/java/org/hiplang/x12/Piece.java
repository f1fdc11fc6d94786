package org.hiplang.x12;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a file that one thread reads while others read others.
 *
 * <p>It is read on the word of whoever cut it: where a reader stands at its beginning, and will stand at its end. Its
 * reader finds out whether it stands there in fact. If so for all pieces before as well, then the piece was read as if
 * one reader had read the whole file; if not, one reader has to do it.
 */
final class Piece {
    /** What a reader comes upon at the end of a piece where it needs more. */
    private static final class MoreNeeded extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final byte[] bytes;
    private final Optional<Standing> start;
    private final Optional<Standing> end;
    private final boolean last;
    private final Optional<IOException> failure;

    private Piece(
            byte[] bytes,
            Optional<Standing> start,
            Optional<Standing> end,
            boolean last,
            Optional<IOException> failure) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.last = last;
        this.failure = failure;
    }

    /**
     * A piece that others follow.
     *
     * @param start where a reader stands at its beginning, as far as that can be foreseen
     * @param end where it stands at its end, as far as that can be foreseen
     */
    static Piece of(byte[] bytes, Optional<Standing> start, Optional<Standing> end) {
        return new Piece(bytes, start, end, false, Optional.empty());
    }

    /**
     * The last piece.
     *
     * @param failure why no more could be read, if the file broke off there
     */
    static Piece last(byte[] bytes, Optional<Standing> start, Optional<IOException> failure) {
        return new Piece(bytes, start, Optional.empty(), true, failure);
    }

    /** Its bytes, which nobody changes. */
    byte[] bytes() {
        return bytes;
    }

    /** Where a reader stands at its beginning, as far as that was foreseen. */
    Optional<Standing> start() {
        return start;
    }

    /** Whether nothing comes after it. */
    boolean isLast() {
        return last;
    }

    /** Why the file broke off after it. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Whether it is worth trying to read it by itself. */
    boolean standsAlone() {
        return start.isPresent() && (end.isPresent() || last);
    }

    /** What it holds, if it can be read by itself; what was read of the last one may end with its {@link #failure}. */
    Optional<List<ClaimReader.Item>> read() {
        Stretch stretch = new Stretch(this, () -> {
            throw new MoreNeeded();
        });
        ClaimReader reader = ClaimReader.at(start.orElseThrow(), stretch, stretch::atBorder);
        List<ClaimReader.Item> items = new ArrayList<>();
        try {
            reader.forEachRemaining(items::add);
        } catch (UncheckedIOException e) {
            return e.getCause() instanceof MoreNeeded ? Optional.empty() : Optional.of(items);
        }
        return last || reader.standing().equals(end) ? Optional.of(items) : Optional.empty();
    }
}
