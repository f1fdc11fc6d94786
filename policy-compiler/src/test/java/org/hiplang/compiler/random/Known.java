package org.hiplang.compiler.random;

import java.util.List;

/**
 * A fact, or a reading.
 *
 * @param name as rules write it
 * @param of what it is of
 * @param words its values; none of a number or a code
 * @param isCode whether it is a procedure code
 * @param inTable whether a table knows it
 * @param text its declaration
 */
record Known(String name, Scope of, List<String> words, boolean isCode, boolean inTable, String text) {
    /** What a fact is of. */
    enum Scope {
        CLAIM("the claim"),
        LINE("a line"),
        DAY("a day of a line");

        private final String words;

        Scope(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Known {
        words = List.copyOf(words);
    }

    boolean isNumber() {
        return words.isEmpty() && !isCode;
    }

    boolean hasWords() {
        return !words.isEmpty();
    }
}
