package org.hiplang.x12;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import io.xlate.edi.stream.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    private EDIStreamReader events;
    private long position;
    private boolean hasHeader;
    private boolean resumed;
    private boolean ended;

    SegmentReader(Interchanges interchanges) {
        this.interchanges = interchanges;
        this.position = interchanges.segments() - 1;
        this.events = open(interchanges.open());
    }

    /**
     * The next segment, or null after the IEA.
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
            Segment segment = read();
            hasHeader = true;
            position++;
            ended = segment.id().equals(TRAILER);
            return segment;
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
        position = interchanges.segments();
        events = open(interchanges.open());
        resumed = true;
        return true;
    }

    private Segment read() throws EDIStreamException {
        String id = "";
        List<List<String>> elements = new ArrayList<>();
        while (true) {
            EDIStreamEvent event = events.next();
            switch (event) {
                case START_SEGMENT -> id = events.getText();
                case ELEMENT_DATA -> add(elements, decoded(events.getText()));
                case END_SEGMENT -> {
                    return new Segment(id, position + 1, elements);
                }
                default -> {
                    // The borders of interchanges and composites say nothing that elements do not.
                }
            }
        }
    }

    /**
     * Adds an element or a component. A repetition, which no element that Hip reads may have, is kept within the text,
     * so that the element counts as ill-formed instead of losing its second value in silence.
     */
    private void add(List<List<String>> elements, String text) {
        Location place = events.getLocation();
        int component = Math.max(1, place.getComponentPosition());
        while (elements.size() < place.getElementPosition()) {
            elements.add(new ArrayList<>(1));
        }
        List<String> components = elements.get(place.getElementPosition() - 1);
        if (component <= components.size()) {
            components.set(component - 1, components.get(component - 1) + "^" + text);
        } else {
            components.add(text);
        }
    }

    /** Text beyond ASCII is in UTF-8 if it can be, else in Latin-1. */
    private static String decoded(String latin) {
        for (int i = 0; i < latin.length(); i++) {
            if (latin.charAt(i) > LAST_ASCII) {
                String text = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                return text.indexOf('\uFFFD') < 0 ? text : latin;
            }
        }
        return latin;
    }

    private UnreadableException unreadable(EDIStreamException problem) throws IOException {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        return new UnreadableException(position + 1);
    }

    private static EDIStreamReader open(InputStream in) {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_CODE_VALUES, false);
        // So that no control character, such as the line break of a wrapped segment, gets into a value.
        factory.setProperty(EDIInputFactory.EDI_IGNORE_EXTRANEOUS_CHARACTERS, true);
        try {
            return factory.createEDIStreamReader(in, ENCODING);
        } catch (EDIStreamException e) {
            throw new IllegalStateException("every Java has the encoding " + ENCODING, e);
        }
    }
}
