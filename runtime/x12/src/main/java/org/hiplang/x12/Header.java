package org.hiplang.x12;

import java.util.stream.IntStream;

/** The ISA segment as bytes: its length is fixed, and it names the separators of all that follows. */
final class Header {
    /** The bytes of an ISA segment, with its terminator. */
    static final int LENGTH = 106;

    private static final int ELEMENT_SEPARATOR = 3;
    private static final int COMPONENT_SEPARATOR = 104;
    private static final int TERMINATOR = 105;
    private static final int[] SEPARATORS = {3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103};

    private final byte[] bytes;

    Header(byte[] bytes) {
        this.bytes = bytes;
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

    byte separator() {
        return bytes[ELEMENT_SEPARATOR];
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
