package org.hiplang.x12;

import org.jspecify.annotations.Nullable;

/** Short texts, which come again and again, such as codes, each made once. */
final class Words {
    private static final int SIZE = 1 << 10;
    private static final int LONGEST = 5;
    private static final int FACTOR = 31;
    private static final int SPREAD = 10;

    /** The last word of each hash; a file of new words costs what it would without. */
    private final @Nullable String[] known = new @Nullable String[SIZE];

    /** A part of a text as a word. */
    String of(char[] text, int from, int to) {
        if (from == to) {
            return "";
        }
        if (to - from > LONGEST) {
            return new String(text, from, to - from);
        }
        int place = place(text, from, to);
        String word = known[place];
        if (word == null || !same(word, text, from, to)) {
            word = new String(text, from, to - from);
            known[place] = word;
        }
        return word;
    }

    /** Whether that part of a text is the word. */
    static boolean same(String word, char[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int place(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = FACTOR * hash + text[i];
        }
        return (hash ^ (hash >>> SPREAD)) & (SIZE - 1);
    }
}
