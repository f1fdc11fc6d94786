package org.hiplang.x12;

import java.io.IOException;

/**
 * Tells the segments of a transaction that say nothing which Hip reads, such as addresses: StAEDI need not part them.
 *
 * <p>Only a segment of plain ASCII in the usual shape is left out, with which StAEDI would find nothing wrong. All others
 * are read, so that whatever is broken is refused.
 */
final class Idle {
    private static final int[] READ = {
        tag("NM1"),
        tag("LX"),
        tag("SV1"),
        tag("HL"),
        tag("SBR"),
        tag("CLM"),
        tag("HI"),
        tag("PRV"),
        tag("DMG"),
        tag("LIN"),
        tag("ST"),
        tag("SE"),
        tag("GS"),
        tag("GE"),
        tag("TA1")
    };
    private static final int REFERENCE = tag("REF");
    private static final int DATE = tag("DTP");
    private static final String[] REFERENCES = {"G1", "XZ", "EI", "SY"};
    private static final String[] DATES = {"472"};

    /** StAEDI cannot hold an element of more than 4,096 characters. */
    private static final int LONGEST = 1 << 10;

    private static final int LONGEST_TAG = 3;
    private static final byte LAST_PLAIN = 0x7E;

    private final ByteSource source;
    private final Header header;
    private final boolean usual;

    /**
     * Looks at the segments of an interchange.
     *
     * @param source the file, a segment of which begins with its next byte
     */
    Idle(ByteSource source, Header header) {
        this.source = source;
        this.header = header;
        this.usual = header.isPlain();
    }

    /** The length of the segment that comes next, with its terminator, if it may be left out; else 0. */
    int next() throws IOException {
        if (!usual || !source.has(LONGEST_TAG + 1)) {
            return 0;
        }
        int length = source.peek(LONGEST_TAG - 1) == header.separator() ? LONGEST_TAG - 1 : LONGEST_TAG;
        return source.peek(length) == header.separator() && isTag(length) && !isRead(length) ? plainLength() : 0;
    }

    /** StAEDI takes a tag that begins with I for that of a trailer at first. */
    private boolean isTag(int length) {
        for (int i = 0; i < length; i++) {
            byte b = source.peek(i);
            boolean letter = b >= 'A' && b <= 'Z' && (i > 0 || b != 'I');
            if (!letter && (i == 0 || b < '0' || b > '9')) {
                return false;
            }
        }
        return true;
    }

    private boolean isRead(int length) throws IOException {
        int tag = 0;
        for (int i = 0; i < length; i++) {
            tag = tag << Byte.SIZE | source.peek(i);
        }
        if (tag == REFERENCE) {
            return qualified(REFERENCES);
        }
        if (tag == DATE) {
            return qualified(DATES);
        }
        for (int read : READ) {
            if (tag == read) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first element begins with one of the words. */
    private boolean qualified(String[] words) throws IOException {
        for (String word : words) {
            if (!source.has(LONGEST_TAG + 1 + word.length()) || starts(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean starts(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (source.peek(LONGEST_TAG + 1 + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int plainLength() throws IOException {
        byte terminator = header.terminator();
        for (int i = 0; i < LONGEST && source.has(i + 1); i++) {
            byte b = source.peek(i);
            if (b == terminator) {
                return i + 1;
            }
            if ((b < ' ' || b > LAST_PLAIN) && b != header.separator() && b != header.component()) {
                return 0;
            }
        }
        return 0;
    }

    private static int tag(String letters) {
        int tag = 0;
        for (int i = 0; i < letters.length(); i++) {
            tag = tag << Byte.SIZE | letters.charAt(i);
        }
        return tag;
    }
}
