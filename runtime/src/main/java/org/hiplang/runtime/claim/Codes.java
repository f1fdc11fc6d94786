package org.hiplang.runtime.claim;

/**
 * Procedure codes and modifiers as small integers, so that nothing compares text after a claim is read.
 *
 * <p>A procedure code (HCPCS Level II or CPT) has five characters, a modifier two, each of {@code 0-9} or
 * {@code A-Z}; they are read as numbers to the base 36, which keeps the order of the text.
 */
public final class Codes {
    private static final int BASE = 36;
    private static final int CODE_LENGTH = 5;
    private static final int MODIFIER_LENGTH = 2;
    private static final int NDC_LENGTH = 11;
    private static final int TAXONOMY_LENGTH = 10;

    /** In place of the number of an NDC or a taxonomy code. */
    public static final long NONE = -1;

    private Codes() {}

    /** Whether the text is a procedure code in shape: five characters of {@code 0-9A-Z}. */
    public static boolean isCode(String text) {
        return hasShape(text, CODE_LENGTH);
    }

    /** Whether the text is a modifier in shape: two characters of {@code 0-9A-Z}. */
    public static boolean isModifier(String text) {
        return hasShape(text, MODIFIER_LENGTH);
    }

    /**
     * The number of a procedure code, 0 to 60,466,175.
     *
     * @throws IllegalArgumentException if the text is not five characters of {@code 0-9A-Z}
     */
    public static int code(String text) {
        return pack(text, CODE_LENGTH, "a procedure code");
    }

    /**
     * The number of a modifier or of a place of service, 0 to 1,295.
     *
     * @throws IllegalArgumentException if the text is not two characters of {@code 0-9A-Z}
     */
    public static int pair(String text) {
        return pack(text, MODIFIER_LENGTH, "a modifier or a place of service");
    }

    /**
     * The number of an NDC, 0 to 99,999,999,999: eleven digits, with or without hyphens after the fifth and the ninth;
     * {@link #NONE} where it is something else.
     */
    public static long ndc(String text) {
        boolean hyphens = text.length() == NDC_LENGTH + 2 && text.charAt(5) == '-' && text.charAt(10) == '-';
        String digits = hyphens ? text.replace("-", "") : text;
        if (digits.length() != NDC_LENGTH) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < NDC_LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The number of a taxonomy code, ten characters of {@code 0-9A-Z}; {@link #NONE} where it is something else. */
    public static long taxonomy(String text) {
        if (!hasShape(text, TAXONOMY_LENGTH)) {
            return NONE;
        }
        long number = 0;
        for (int i = 0; i < TAXONOMY_LENGTH; i++) {
            number = number * BASE + digit(text.charAt(i));
        }
        return number;
    }

    /** The five characters of a packed procedure code. */
    public static String codeText(int code) {
        return unpack(code, CODE_LENGTH);
    }

    /** The two characters of a packed modifier or place of service. */
    public static String pairText(int pair) {
        return unpack(pair, MODIFIER_LENGTH);
    }

    private static boolean hasShape(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (digit(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int pack(String text, int length, String what) {
        if (!hasShape(text, length)) {
            throw new IllegalArgumentException(what + " has " + length + " characters of 0-9 and A-Z");
        }
        int packed = 0;
        for (int i = 0; i < length; i++) {
            packed = packed * BASE + digit(text.charAt(i));
        }
        return packed;
    }

    private static String unpack(int packed, int length) {
        char[] text = new char[length];
        int rest = packed;
        for (int i = length - 1; i >= 0; i--) {
            text[i] = Character.toUpperCase(Character.forDigit(rest % BASE, BASE));
            rest /= BASE;
        }
        return new String(text);
    }

    private static int digit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
    }
}
