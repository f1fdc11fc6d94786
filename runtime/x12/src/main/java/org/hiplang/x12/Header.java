package org.hiplang.x12;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The ISA segment as bytes: its length is fixed, and it names the separators of all that follows. */
final class Header {
    /** The bytes of an ISA segment, with its terminator. */
    static final int LENGTH = 106;

    private static final int ELEMENT_SEPARATOR = 3;
    private static final int COMPONENT_SEPARATOR = 104;
    private static final int TERMINATOR = 105;
    private static final int[] SEPARATORS = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};

    private static final int REPETITION = 82;
    private static final int VERSION = 84;
    private static final int VERSION_END = 89;
    private static final int FIRST_WITH_RELEASE = 704;
    private static final byte LAST_PLAIN = 0x7E;

    private final byte[] bytes;

    Header(byte[] bytes) {
        this.bytes = bytes;
    }

    Header(String text) {
        this(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The segment as it stands in the file. */
    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Whether the separators stand where they should and can be told apart. */
    boolean valid() {
        for (int place : SEPARATORS) {
            if (bytes[place] != separator()) {
                return false;
            }
        }
        if (separators() != SEPARATORS.length) {
            return false;
        }
        byte component = bytes[COMPONENT_SEPARATOR];
        return isSeparator(separator())
                && isSeparator(component)
                && isSeparator(terminator())
                && separator() != component
                && separator() != terminator()
                && component != terminator();
    }

    /**
     * Whether nothing about it is unusual: it is in plain ASCII, and of a version that has no release character, which
     * an ISX segment would name.
     */
    boolean isPlain() {
        for (int i = 0; i < LENGTH; i++) {
            if ((bytes[i] < ' ' || bytes[i] > LAST_PLAIN) && !names(i)) {
                return false;
            }
        }
        return Numbers.areDigits(text(), VERSION, VERSION_END)
                && Integer.parseInt(text().substring(VERSION, VERSION_END)) < FIRST_WITH_RELEASE;
    }

    /** Whether a byte stands where a separator is named, or is one. */
    private boolean names(int place) {
        return bytes[place] == separator()
                || place == REPETITION
                || place == COMPONENT_SEPARATOR
                || place == TERMINATOR;
    }

    byte separator() {
        return bytes[ELEMENT_SEPARATOR];
    }

    byte component() {
        return bytes[COMPONENT_SEPARATOR];
    }

    byte terminator() {
        return bytes[TERMINATOR];
    }

    private long separators() {
        return IntStream.range(0, LENGTH).filter(i -> bytes[i] == separator()).count();
    }

    private static boolean isSeparator(byte b) {
        return !Character.isLetterOrDigit(b & 0xFF) && b != ' ';
    }
}
