package org.hiplang.runtime.claim;

import java.util.regex.Pattern;

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

    private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?");
    private static final int LENGTH = 7;
    /** One for the end of the code, then digits, then letters. */
    private static final int BASE = 37;

    private DiagnosisCodes() {}

    /** Whether the text is a code in shape. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
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
        String plain = code.replace(".", "");
        long packed = 0;
        for (int i = 0; i < LENGTH; i++) {
            packed = packed * BASE + (i < plain.length() ? 1 + Character.digit(plain.charAt(i), BASE - 1) : rest);
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
