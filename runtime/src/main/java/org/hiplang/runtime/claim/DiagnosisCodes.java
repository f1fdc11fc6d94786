package org.hiplang.runtime.claim;

/**
 * Diagnosis codes of ICD-10-CM as numbers, so that what begins with a code is a stretch of them.
 *
 * <p>A code has three to seven characters: a letter, a digit, then digits and letters. A dot may stand after the third
 * and means nothing. Digits stand before letters, and a code before all that begin with it, as in the order of the
 * classification: E11, E11.0, E11.00, E11.9, E12, C79, C7A.
 */
public final class DiagnosisCodes {
    /** In place of the number of a code: there is none. */
    public static final long NONE = -1;

    private static final int LENGTH = 7;
    /** What stands before the dot. */
    private static final int CATEGORY = 3;
    /** One for the end of the code, then digits, then letters. */
    private static final int BASE = 37;

    private DiagnosisCodes() {}

    /** Whether the text is a code in shape. */
    public static boolean isCode(String text) {
        return text.length() >= CATEGORY
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'Z'
                && text.charAt(1) >= '0'
                && text.charAt(1) <= '9'
                && areCharacters(text, 2, CATEGORY)
                && isRest(text);
    }

    private static boolean isRest(String text) {
        int begin = text.length() > CATEGORY && text.charAt(CATEGORY) == '.' ? CATEGORY + 1 : CATEGORY;
        int length = text.length() - begin;
        return length <= LENGTH - CATEGORY
                && (length > 0 || begin == CATEGORY)
                && areCharacters(text, begin, text.length());
    }

    private static boolean areCharacters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number of a code, which is the lowest of all that begin with it.
     *
     * @throws IllegalArgumentException if the text is not a code in shape
     */
    public static long first(String code) {
        return pack(code, 0);
    }

    /**
     * The highest number of a code that begins with that one.
     *
     * @throws IllegalArgumentException if the text is not a code in shape
     */
    public static long last(String code) {
        return pack(code, BASE - 1);
    }

    private static long pack(String code, int rest) {
        if (!isCode(code)) {
            throw new IllegalArgumentException("a diagnosis code has a letter, a digit and up to five more characters");
        }
        long packed = 0;
        int characters = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c != '.') {
                packed = packed * BASE + 1 + Character.digit(c, BASE - 1);
                characters++;
            }
        }
        for (; characters < LENGTH; characters++) {
            packed = packed * BASE + rest;
        }
        return packed;
    }

    /** The code of a number, with its dot. */
    public static String text(long packed) {
        StringBuilder text = new StringBuilder();
        for (long rest = packed; rest > 0; rest /= BASE) {
            int digit = (int) (rest % BASE);
            if (digit > 0) {
                text.append(Character.toUpperCase(Character.forDigit(digit - 1, BASE - 1)));
            }
        }
        text.reverse();
        return text.length() > 3 ? text.insert(3, '.').toString() : text.toString();
    }
}
