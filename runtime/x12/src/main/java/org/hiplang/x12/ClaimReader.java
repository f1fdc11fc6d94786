package org.hiplang.x12;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.hiplang.runtime.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of an X12 file (837P, 005010X222) in the order of the file, each as it comes.
 *
 * <p>Memory does not grow with the file: there is never more than one claim in it. A claim that cannot be read is
 * refused with a reason while all others are read, and so is whatever else the file holds; nothing is left out in
 * silence. A reason never repeats anything of a claim but its control number (CLM01).
 *
 * <p>{@link #hasNext} and {@link #next} throw {@link UncheckedIOException} if the stream itself fails, and nothing
 * because of what the file says. A reader is for one thread.
 */
public final class ClaimReader implements Iterator<ClaimReader.Item>, AutoCloseable {
    /** What comes out of a file: a claim, or a refusal in its stead. */
    public sealed interface Item permits Read, Refused {}

    /**
     * A claim as it was sent.
     *
     * @param claim the claim
     * @param member who was treated; absent where the claim does not say it well enough to know them again
     * @param segment the place of its CLM in the file, in segments from 1
     */
    public record Read(Claim claim, Optional<Member> member, long segment) implements Item {}

    /**
     * Something that was not read: a claim, or a part of the file.
     *
     * @param claim the control number (CLM01) of the claim, empty if it is not known or if no claim is meant
     * @param reason why
     */
    public record Refused(Optional<String> claim, Refusal reason) implements Item {
        static Refused of(Optional<String> claim, RefusalCode code, String message, long segment) {
            return new Refused(claim, new Refusal(code.number(), message, segment));
        }
    }

    /**
     * Why something was not read.
     *
     * @param code a code of {@link RefusalCode}, HIP7xx
     * @param message what is wrong and what to do about it, without any value of a claim
     * @param segment where it was seen, in segments from 1, which is ISA
     */
    public record Refusal(String code, String message, long segment) {}

    private static final String BROKEN_HEADER =
            "the ISA segment does not have the length and the separators of the standard, and its interchange is"
                    + " skipped; ask the sender to repair it";

    private final Interchanges interchanges;
    private final Queue<Item> ready = new ArrayDeque<>();
    private final Transactions transactions;
    private final BooleanSupplier border;
    private @Nullable SegmentReader segments;
    private @Nullable IOException failure;
    private boolean anything;
    private boolean finished;

    private ClaimReader(InputStream in, Standing start, BooleanSupplier border) {
        this.interchanges = new Interchanges(in, start);
        this.transactions = new Transactions(ready::add, start);
        this.border = border;
        if (!start.header().isEmpty()) {
            this.segments = SegmentReader.within(interchanges);
            this.anything = true;
        }
    }

    /** A reader of the stream, which it closes when it is closed; the stream needs no buffer of its own. */
    public static ClaimReader open(InputStream in) {
        return new ClaimReader(in, Standing.BEGINNING, () -> false);
    }

    /**
     * A reader that goes on where another stood.
     *
     * @param border whether all that may be read for now has been taken from the stream; the reader then rests
     */
    static ClaimReader at(Standing start, InputStream in, BooleanSupplier border) {
        return new ClaimReader(in, start, border);
    }

    /** Whether the file is at its end. */
    boolean isFinished() {
        return finished;
    }

    /** Where another reader can go on, if one can from here. */
    Optional<Standing> standing() {
        return segments == null || !segments.rests()
                ? Optional.empty()
                : interchanges.rest().flatMap(header -> transactions.standing(header, interchanges.segments()));
    }

    /** The bytes of the file that have been read so far, for those who show progress. */
    public long bytesRead() {
        return interchanges.bytesRead();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished && !(border.getAsBoolean() && interchanges.drained())) {
            step();
        }
        return !ready.isEmpty();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the file has no more items");
        }
        return ready.remove();
    }

    @Override
    public void close() throws IOException {
        finished = true;
        ready.clear();
        interchanges.close();
    }

    private void step() {
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
        try {
            if (segments == null) {
                openInterchange();
            } else {
                readSegment(segments);
            }
        } catch (IOException e) {
            failure = e;
            throw new UncheckedIOException(e);
        }
    }

    private void openInterchange() throws IOException {
        switch (interchanges.advance()) {
            case INTERCHANGE -> segments = new SegmentReader(interchanges);
            case STRAY_TEXT ->
                refuse(
                        RefusalCode.NOT_X12,
                        "the file has something else than an ISA segment where an interchange should begin, and it is"
                                + " skipped up to the next ISA; send X12 files from their first ISA on");
            case BROKEN_HEADER -> refuse(RefusalCode.BROKEN_HEADER, BROKEN_HEADER);
            case CUT_HEADER ->
                refuse(
                        RefusalCode.CUT_OFF,
                        "the file is cut off within an ISA segment; ask the sender for the whole file");
            case END -> finish();
        }
        anything = true;
    }

    private void finish() {
        finished = true;
        if (!anything) {
            refuse(RefusalCode.EMPTY_FILE, "the file is empty; send it again");
        }
    }

    private void readSegment(SegmentReader reader) throws IOException {
        try {
            interchanges.leaveOut(transactions.passOver());
            Segment segment = reader.next();
            if (segment == null) {
                segments = null;
            } else {
                transactions.accept(segment);
            }
        } catch (UnreadableException e) {
            lose(reader, e.position());
        }
    }

    private void lose(SegmentReader reader, long position) throws IOException {
        if (interchanges.exhausted()) {
            transactions.cutOff(position);
            segments = null;
        } else if (interchanges.ended()) {
            transactions.abandon(position);
            segments = null;
        } else if (reader.resume()) {
            transactions.unreadable(position);
        } else {
            refuse(RefusalCode.BROKEN_HEADER, BROKEN_HEADER);
            segments = null;
        }
    }

    private void refuse(RefusalCode code, String message) {
        ready.add(Refused.of(Optional.empty(), code, message, interchanges.foundAt()));
    }
}
