package org.hiplang.runtime.find;

import java.util.Arrays;

/**
 * Of each set of lines that an edition knows, which lines of the claim are in it, and the days that these cover.
 *
 * <p>Of a small claim, as most are, lines and days have half a word each, so that they are written and forgotten at once.
 */
final class Covers {
    /** So many lines and so many days has a small claim at most. */
    private static final int SMALL = Integer.SIZE;

    private static final long LOWER = -1L >>> SMALL;

    /** To clear so many words is as quick as to know which. */
    private static final int FEW = 256;

    private final Places places;
    private final int sets;

    /** For each set its lines, and for each the days that they cover; of a small claim both in the first. */
    private final long[] words;

    /** How to read them. */
    private long linesMask = LOWER;

    private int daysAt;
    private int daysShift = SMALL;

    /** Where the lines of the claim were written: the lists of places. */
    private final int[] lists = new int[Board.MOST_LINES];

    private int size;

    /** For so many sets. */
    Covers(int sets) {
        this.places = new Places(sets);
        this.sets = places.size();
        this.words = new long[2 * places.size()];
    }

    /** Where lines are written that are in those sets: to be said where one is {@link #add added}. */
    int list(int[] of) {
        return places.list(of);
    }

    /** A claim comes of so many lines and days. */
    void begin(int lines, int days) {
        clear();
        boolean small = lines <= SMALL && days <= SMALL;
        linesMask = small ? LOWER : -1L;
        daysAt = small ? 0 : sets;
        daysShift = small ? SMALL : 0;
    }

    /** One more line, by its bit, and the days that it covers. */
    void add(int list, long line, long days) {
        write(list, 0, line | (days << daysShift & ~linesMask));
        if (daysAt != 0) {
            write(list, daysAt, days);
        }
        lists[size++] = list;
    }

    private void write(int list, int at, long bits) {
        int[] to = places.lists();
        for (int i = list; ; i += Places.GROUP) {
            words[at + to[i + 1]] |= bits;
            words[at + to[i + 2]] |= bits;
            words[at + to[i + 3]] |= bits;
            words[at + to[i + 4]] |= bits;
            if (to[i] == Places.LAST) {
                return;
            }
        }
    }

    /** Forgets all lines. */
    void clear() {
        if (size > 0 && sets <= FEW) {
            Arrays.fill(words, 0, daysAt + sets, 0);
        } else {
            for (int i = 0; i < size; i++) {
                clear(lists[i]);
            }
        }
        size = 0;
    }

    private void clear(int list) {
        int[] written = places.lists();
        for (int i = list; ; i += Places.GROUP) {
            for (int place = i + 1; place < i + Places.GROUP; place++) {
                words[written[place]] = 0;
                words[daysAt + written[place]] = 0;
            }
            if (written[i] == Places.LAST) {
                return;
            }
        }
    }

    /** The lines of a set. */
    long lines(int set) {
        return words[set] & linesMask;
    }

    /** The days that some of them covers. */
    long covered(int set) {
        return words[daysAt + set] >>> daysShift;
    }
}
