package org.hiplang.compiler.document;

import java.util.Arrays;

/** Text gathered from several lines of a document, which knows where each of its characters stands there. */
final class Stretch {
    private final String text;
    private final int[] at;

    private Stretch(String text, int[] at) {
        this.text = text;
        this.at = at;
    }

    /** A part of the document, without blanks around it. */
    static Stretch of(String document, int start, int end) {
        int[] at = new int[end - start];
        Arrays.setAll(at, i -> start + i);
        return new Stretch(document.substring(start, end), at).trimmed();
    }

    /** This and another with a blank between them, if there is something to part. */
    Stretch then(Stretch other) {
        return text.isEmpty() || other.text.isEmpty() ? joined("", other) : joined(" ", other);
    }

    /** This and another, with words between them. */
    Stretch joined(String between, Stretch other) {
        int gap = between.length();
        int[] places = Arrays.copyOf(at, at.length + gap + other.at.length);
        Arrays.fill(places, at.length, at.length + gap, at.length == 0 ? other.start() : end() - 1);
        System.arraycopy(other.at, 0, places, at.length + gap, other.at.length);
        return new Stretch(text + between + other.text, places);
    }

    /** From one character to before another, without blanks around it. */
    Stretch part(int start, int end) {
        return new Stretch(text.substring(start, end), Arrays.copyOfRange(at, start, end)).trimmed();
    }

    String text() {
        return text;
    }

    /** Where its first character stands; 0 where it has none. */
    int start() {
        return at.length == 0 ? 0 : at[0];
    }

    /** The place after its last character. */
    int end() {
        return at.length == 0 ? 0 : at[at.length - 1] + 1;
    }

    private Stretch trimmed() {
        String stripped = text.strip();
        if (stripped.length() == text.length()) {
            return this;
        }
        int start = text.indexOf(stripped);
        return new Stretch(stripped, Arrays.copyOfRange(at, start, start + stripped.length()));
    }
}
