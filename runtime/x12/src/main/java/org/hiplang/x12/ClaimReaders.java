package org.hiplang.x12;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of an X12 file by several threads, and hands over in the order of the file what they make of them.
 *
 * <p>What comes out is what one {@link ClaimReader} reads, whatever the file holds: each thread reads whole transactions,
 * or subscribers of a long one, and where a stretch of the file cannot be read by itself one thread reads on from where
 * the last stood. Memory does not grow with the file.
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link UncheckedIOException} if the stream itself fails, after all that was
 * read before, and whatever the work throws.
 *
 * @param <R> what is made of a batch of items
 */
public final class ClaimReaders<R> implements Iterator<R>, AutoCloseable {
    /**
     * Some items that stand together in the file.
     *
     * @param items at least one, in the order of the file
     * @param nanos the time that reading them took, in nanoseconds
     */
    public record Batch(List<ClaimReader.Item> items, long nanos) {}

    /** How long a piece is in bytes: long enough to be worth a thread's while, so short that many fit into memory. */
    static final int PIECE = 1 << 18;

    private static final int BATCH = 256;

    private final InputStream in;
    private final int threads;
    private final int size;
    private final Function<Batch, R> work;
    private @Nullable Slots<Made<R>> slots;
    private Slots.@Nullable Slot<Made<R>> held;
    private @Nullable Straight straight;
    private Optional<R> ready = Optional.empty();
    private Optional<IOException> failure = Optional.empty();
    private boolean begun;
    private boolean finished;
    private long bytes;

    /** What was made of a piece; nothing of one without items. */
    private record Made<R>(Optional<R> value) {}

    /**
     * A reader that reads on, whatever comes.
     *
     * @param stretch what it reads, where that comes in pieces
     */
    private record Straight(ClaimReader reader, @Nullable Stretch stretch) {}

    ClaimReaders(InputStream in, int threads, int size, Function<Batch, R> work) {
        this.in = in;
        this.threads = threads;
        this.size = size;
        this.work = work;
    }

    /**
     * Readers of the stream, which is closed with them; it needs no buffer of its own.
     *
     * @param threads how many read and work at once; with one, the calling thread does both
     * @param work what to make of some items; it is called by several threads at once
     */
    public static <R> ClaimReaders<R> open(InputStream in, int threads, Function<Batch, R> work) {
        return new ClaimReaders<>(in, threads, PIECE, work);
    }

    /** The bytes of the file of which all has been handed over, for those who show progress. */
    public long bytesRead() {
        Straight reading = straight;
        return reading != null && reading.stretch == null ? reading.reader.bytesRead() : bytes;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished) {
            advance();
        }
        return ready.isPresent();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file has no more items");
        }
        R next = ready.orElseThrow();
        ready = Optional.empty();
        return next;
    }

    @Override
    public void close() throws IOException {
        finished = true;
        ready = Optional.empty();
        if (slots != null) {
            slots.close();
        }
        in.close();
    }

    private void advance() {
        if (failure.isPresent()) {
            throw new UncheckedIOException(failure.get());
        }
        if (!begun) {
            begun = true;
            begin();
        }
        if (straight != null) {
            readOn(straight);
        } else {
            take(following());
        }
    }

    /** Where the file is a single piece, nobody need help. */
    private void begin() {
        if (threads == 1) {
            straight = new Straight(ClaimReader.open(in), null);
            return;
        }
        Cutter cutter = new Cutter(in, size);
        Piece first = cutter.next().orElseThrow();
        if (first.isLast()) {
            bytes = first.bytes().length;
            straighten(first);
        } else {
            slots = new Slots<>(first, cutter, threads, this::readAlone);
        }
    }

    private void take(Slots.Slot<Made<R>> slot) {
        Piece piece = slot.piece();
        bytes += piece.bytes().length;
        slot.made().ifPresentOrElse(made -> keep(made, piece), () -> straighten(piece));
    }

    private void keep(Made<R> made, Piece piece) {
        ready = made.value;
        failure = piece.failure();
        finished = piece.isLast() && failure.isEmpty();
    }

    private void straighten(Piece piece) {
        Stretch stretch = new Stretch(piece, this::followingPiece);
        straight = new Straight(ClaimReader.at(piece.start().orElseThrow(), stretch, stretch::atBorder), stretch);
    }

    /** Reads some items, until the file ends or the next piece was read by itself from where this one ends. */
    private void readOn(Straight reading) {
        long begin = System.nanoTime();
        List<ClaimReader.Item> items = new ArrayList<>();
        try {
            while (straight != null && items.size() < BATCH) {
                if (reading.reader.hasNext()) {
                    items.add(reading.reader.next());
                } else if (reading.reader.isFinished()) {
                    bytes = bytesRead();
                    finished = true;
                    straight = null;
                } else {
                    passBorder(reading);
                }
            }
        } catch (UncheckedIOException e) {
            if (items.isEmpty()) {
                throw e;
            }
            // The reader says it again when it is asked for more.
        }
        ready = made(items, System.nanoTime() - begin);
    }

    private void passBorder(Straight reading) {
        Slots.Slot<Made<R>> next = following();
        if (next.piece().standsAlone()
                && reading.reader.standing().equals(next.piece().start())) {
            held = next;
            straight = null;
        } else if (reading.stretch != null) {
            bytes += next.piece().bytes().length;
            reading.stretch.add(next.piece());
        }
    }

    /** For a reader amidst a segment, which takes any other failure for one of the segment. */
    private Piece followingPiece() throws IOException {
        try {
            Piece piece = following().piece();
            bytes += piece.bytes().length;
            return piece;
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private Slots.Slot<Made<R>> following() {
        Slots.Slot<Made<R>> next = held;
        held = null;
        if (next != null) {
            return next;
        }
        if (slots == null) {
            throw new IllegalStateException("nothing follows the last piece");
        }
        return slots.take();
    }

    private Optional<Made<R>> readAlone(Piece piece) {
        long begin = System.nanoTime();
        return piece.read().map(items -> new Made<>(made(items, System.nanoTime() - begin)));
    }

    private Optional<R> made(List<ClaimReader.Item> items, long nanos) {
        return items.isEmpty() ? Optional.empty() : Optional.of(work.apply(new Batch(items, nanos)));
    }
}
