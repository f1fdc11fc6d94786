package org.hiplang.x12;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The segments of one interchange, read by StAEDI; no other class knows that library.
 *
 * <p>StAEDI gets neither a schema nor the task to validate the envelopes: a schema would judge whole transactions
 * where a claim is to be judged, and the envelopes are Hip's own business because each fault has its own code.
 */
final class SegmentReader {
    /** Latin-1 takes every byte; StAEDI's own choice, UTF-8, fails on a name in Latin-1. */
    private static final String ENCODING = StandardCharsets.ISO_8859_1.name();

    private static final int LAST_ASCII = 0x7F;
    private static final String TRAILER = "IEA";

    private final Interchanges interchanges;
    private final Segment segment = new Segment();
    private EDIStreamReader events;
    /** The segments that StAEDI has read, and those before it began. */
    private long read;

    private boolean hasHeader;
    private boolean resumed;
    private boolean ended;

    SegmentReader(Interchanges interchanges) {
        this.interchanges = interchanges;
        this.read = interchanges.segments() - interchanges.leftOut() - 1;
        this.events = open(interchanges.open());
    }

    /** Goes on within an interchange, where another reader stood. */
    static SegmentReader within(Interchanges interchanges) {
        SegmentReader reader = new SegmentReader(interchanges);
        reader.read = interchanges.segments() - interchanges.leftOut();
        reader.hasHeader = true;
        reader.resumed = true;
        return reader;
    }

    /** Whether it stands where {@link #within} could begin. */
    boolean rests() {
        return hasHeader && !ended && passed() == interchanges.segments();
    }

    /**
     * The next segment, or null after the IEA; it is the same object each time.
     *
     * @throws UnreadableException if there is none that can be read
     * @throws IOException if the file cannot be read
     */
    @Nullable
    Segment next() throws UnreadableException, IOException {
        if (ended) {
            return null;
        }
        try {
            if (resumed) {
                read();
                resumed = false;
            }
            Segment read = read();
            hasHeader = true;
            this.read++;
            ended = read.id().equals(TRAILER);
            return read;
        } catch (EDIStreamException e) {
            throw unreadable(e);
        }
    }

    /** Goes on after the segment that could not be read; not if that was the ISA, without which nothing is read. */
    boolean resume() throws IOException {
        if (!hasHeader) {
            return false;
        }
        interchanges.dropSegment();
        read = interchanges.segments() - interchanges.leftOut();
        events = open(interchanges.open());
        resumed = true;
        return true;
    }

    private long passed() {
        return read + interchanges.leftOut();
    }

    private Segment read() throws EDIStreamException {
        while (true) {
            switch (events.next()) {
                case START_SEGMENT -> segment.begin(events.getLocation().getSegmentTag(), passed() + 1);
                case ELEMENT_DATA -> add();
                case END_SEGMENT -> {
                    return segment;
                }
                default -> {
                    // The borders of interchanges and composites say nothing that elements do not.
                }
            }
        }
    }

    /** Adds an element or a component, without making a text of it. */
    private void add() {
        Location place = events.getLocation();
        int length = events.getTextLength();
        char[] text = segment.room(length);
        int begin = segment.written();
        events.getTextCharacters(0, text, begin, length);
        segment.add(
                place.getElementPosition(), Math.max(1, place.getComponentPosition()), decoded(text, begin, length));
    }

    /** Text beyond ASCII is in UTF-8 if it can be, else in Latin-1: puts it in place and says how long it is. */
    private static int decoded(char[] text, int begin, int length) {
        for (int i = begin; i < begin + length; i++) {
            if (text[i] > LAST_ASCII) {
                String latin = new String(text, begin, length);
                String utf = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                String meant = utf.indexOf('\uFFFD') < 0 ? utf : latin;
                meant.getChars(0, meant.length(), text, begin);
                return meant.length();
            }
        }
        return length;
    }

    private UnreadableException unreadable(EDIStreamException problem) throws IOException {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        return new UnreadableException(passed() + 1);
    }

    private static EDIStreamReader open(InputStream in) {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        // So that no control character, such as the line break of a wrapped segment, gets into a value.
        factory.setProperty(EDIInputFactory.EDI_IGNORE_EXTRANEOUS_CHARACTERS, true);
        try {
            return factory.createEDIStreamReader(new Unlocked(in), ENCODING);
        } catch (EDIStreamException e) {
            throw new IllegalStateException("every Java has the encoding " + ENCODING, e);
        }
    }
}
