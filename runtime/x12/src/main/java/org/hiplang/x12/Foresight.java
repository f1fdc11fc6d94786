package org.hiplang.x12;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says where a reader will stand, from the few segments that decide it and a quick look at each.
 *
 * <p>It takes for granted that the file is as it should be. Where it is not, what was foreseen may be wrong, and the
 * reader that stands elsewhere finds that out.
 */
final class Foresight {
    private static final List<Level> WITHIN_GROUP = List.of(Level.INTERCHANGE, Level.GROUP);

    private final Envelopes envelopes = new Envelopes(item -> {});
    private final Segment segment = new Segment();
    private @Nullable Header header;
    private Hierarchy hierarchy = new Hierarchy();
    private boolean ofClaims;
    private boolean ofProvider;
    private long claims;

    /** An interchange begins. */
    void begin(Header isa, long position) {
        header = isa;
        ofClaims = false;
        byte[] bytes = isa.bytes();
        envelopes.enter(Level.INTERCHANGE, look("ISA", bytes, 0, bytes.length - 1, position));
    }

    /**
     * Takes in a segment after ISA.
     *
     * @param bytes hold the segment
     * @param from where it begins
     * @param to where its terminator stands
     * @return whether a reader can be foreseen to stand after it where another can go on
     */
    boolean accept(byte[] bytes, int from, int to, long position) {
        switch (bytes[from]) {
            case 'H' -> {
                if (isTag("HL", bytes, from, to)) {
                    return enterLevel(look("HL", bytes, from, to, position));
                }
            }
            case 'C' -> {
                if (isTag("CLM", bytes, from, to)) {
                    claims++;
                    ofProvider = false;
                }
            }
            case 'S', 'G', 'I' -> {
                for (Level level : Level.values()) {
                    if (isTag(level.header(), bytes, from, to)) {
                        enter(level, look(level.header(), bytes, from, to, position));
                    } else if (isTag(level.trailer(), bytes, from, to)) {
                        return leave(level, look(level.trailer(), bytes, from, to, position));
                    }
                }
            }
            default -> acceptOther(bytes, from, to, position);
        }
        return false;
    }

    /** Where a reader stands that has passed so many segments, the last of which was accepted as foreseen. */
    Optional<Standing> standing(long segments) {
        Header isa = header;
        if (isa == null || !isa.isPlain()) {
            return Optional.empty();
        }
        Optional<Standing.Within> within =
                ofClaims ? hierarchy.entered().map(level -> new Standing.Within(level, claims)) : Optional.empty();
        return Optional.of(new Standing(isa.text(), segments, envelopes.open(), within));
    }

    private boolean enterLevel(Segment hl) {
        hierarchy.enter(hl);
        ofProvider = hl.has(3, Hierarchy.PROVIDER);
        return ofClaims && (ofProvider || hl.has(3, Hierarchy.SUBSCRIBER));
    }

    private void enter(Level level, Segment opening) {
        envelopes.enter(level, opening);
        ofProvider = false;
        ofClaims = level == Level.TRANSACTION && Guide.of(opening, envelopes.groupVersion()) == Guide.PROFESSIONAL;
        hierarchy = new Hierarchy();
        claims = 0;
    }

    private boolean leave(Level level, Segment closing) {
        envelopes.leave(level, closing);
        ofProvider = false;
        ofClaims = false;
        return level == Level.TRANSACTION
                && envelopes.open().stream().map(Envelopes.Open::level).toList().equals(WITHIN_GROUP);
    }

    /** Of what stands between an HL and the next, only what is said of a provider lasts. */
    private void acceptOther(byte[] bytes, int from, int to, long position) {
        if (ofProvider) {
            for (String tag : Hierarchy.OF_PROVIDER) {
                if (isTag(tag, bytes, from, to)) {
                    hierarchy.accept(look(tag, bytes, from, to, position));
                }
            }
        }
    }

    private boolean isTag(String tag, byte[] bytes, int from, int to) {
        int length = tag.length();
        if (to - from < length || (to - from > length && bytes[from + length] != separator())) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The segment, parted at every separator and component separator. */
    private Segment look(String tag, byte[] bytes, int from, int to, long position) {
        segment.begin(tag, position);
        int element = 0;
        int component = 1;
        int begin = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || bytes[i] == separator();
            if (ends || bytes[i] == component()) {
                if (element > 0) {
                    add(element, component, bytes, begin, i);
                }
                element += ends ? 1 : 0;
                component = ends ? 1 : component + 1;
                begin = i + 1;
            }
        }
        return segment;
    }

    private void add(int element, int component, byte[] bytes, int from, int to) {
        char[] text = segment.room(to - from);
        int place = segment.written();
        for (int i = from; i < to; i++) {
            text[place + i - from] = (char) (bytes[i] & 0xFF);
        }
        segment.add(element, component, to - from);
    }

    private byte separator() {
        return open().separator();
    }

    private byte component() {
        return open().component();
    }

    private Header open() {
        if (header == null) {
            throw new IllegalStateException("no interchange is open");
        }
        return header;
    }
}
