package org.hiplang.x12;

/** Numbers as X12 writes them. */
final class Numbers {
    private static final int DECIMAL_DIGITS = 15;
    private static final int BASE = 10;

    private Numbers() {}

    /** Whether a part of the text is made of digits; so is one of no length. */
    static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The whole number from 1 of that many digits at most, zeros before it not counted; -1 where the text is none. */
    static int positive(String text, int digits) {
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == '0') {
            zeros++;
        }
        int length = text.length() - zeros;
        if (length == 0 || length > digits || !areDigits(text, zeros, text.length())) {
            return -1;
        }
        int number = 0;
        for (int i = zeros; i < text.length(); i++) {
            number = number * BASE + text.charAt(i) - '0';
        }
        return number;
    }

    /** Whether the text is a number from 0 up, of however many digits. */
    static boolean isNumber(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        return text.length() > (point < 0 ? 0 : 1)
                && areDigits(text, 0, whole)
                && areDigits(text, Math.min(whole + 1, text.length()), text.length());
    }

    /** Whether the text is a number from 0 up: a digit at least, and up to 15 of them on either side of the point. */
    static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        return isShort(text) && decimals <= DECIMAL_DIGITS && isNumber(text);
    }

    /** Whether a number has no more than 15 digits before the point. */
    static boolean isShort(String number) {
        int point = number.indexOf('.');
        return (point < 0 ? number.length() : point) <= DECIMAL_DIGITS;
    }

    /** Whether the text is a whole number from 0 up, of digits alone. */
    static boolean isWhole(String text) {
        return !text.isEmpty() && text.length() <= DECIMAL_DIGITS && areDigits(text, 0, text.length());
    }
}
