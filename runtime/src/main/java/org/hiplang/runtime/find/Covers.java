package org.hiplang.runtime.find;

import java.util.Arrays;

/**
 * Of each code set of an edition, the lines of the claim with a code of it, and the days that these cover.
 *
 * <p>Lines that are written to the same places are gathered first: most claims have several lines of few kinds.
 */
final class Covers {
    /** To clear so many is as quick as to know which. */
    private static final int FEW = 256;

    private final Places places;

    /** For each set its lines, then the days that these cover. */
    private final long[] words;

    private final long[] twice;

    /** Of each list of places, which one it is of those that the claim has, if it has it. */
    private final int[] gatheredAt;

    private final int[] lists = new int[Board.MOST_LINES];
    private final long[] lines = new long[Board.MOST_LINES];
    private final long[] days = new long[Board.MOST_LINES];
    private final long[] daysOfTwo = new long[Board.MOST_LINES];
    private int size;

    Covers(Places places) {
        this.places = places;
        this.words = new long[places.size()];
        this.twice = new long[places.sets()];
        this.gatheredAt = new int[places.lists()];
    }

    /** One more line, by its bit, with a code of that class. */
    void add(int ofClass, long line, long covered) {
        int list = places.listOf(ofClass);
        int at = gatheredAt[list];
        if (at >= size || lists[at] != list) {
            at = size++;
            gatheredAt[list] = at;
            lists[at] = list;
            lines[at] = line;
            days[at] = covered;
            daysOfTwo[at] = 0;
        } else {
            lines[at] |= line;
            daysOfTwo[at] |= days[at] & covered;
            days[at] |= covered;
        }
    }

    /** All lines are added: from here on it is known which are in a set. */
    void write() {
        for (int i = 0; i < size; i++) {
            for (int set : places.twice(lists[i])) {
                twice[set] |= daysOfTwo[i] | (covered(set) & days[i]);
            }
            write(places.list(lists[i]), lines[i], days[i]);
        }
    }

    private void write(int[] to, long someLines, long someDays) {
        for (int i = 0; i < to.length; i += Places.STEP) {
            write(to[i], someLines, someDays);
            write(to[i + 1], someLines, someDays);
            write(to[i + 2], someLines, someDays);
            write(to[i + 3], someLines, someDays);
        }
    }

    private void write(int place, long someLines, long someDays) {
        words[place] |= someLines;
        words[place + 1] |= someDays;
    }

    /** Forgets all lines. */
    void clear() {
        boolean few = words.length <= FEW;
        if (size > 0 && few) {
            Arrays.fill(words, 0);
        }
        for (int i = 0; i < size; i++) {
            for (int set : places.twice(lists[i])) {
                twice[set] = 0;
            }
            if (!few) {
                clear(places.list(lists[i]));
            }
        }
        size = 0;
    }

    private void clear(int[] some) {
        for (int place : some) {
            words[place] = 0;
            words[place + 1] = 0;
        }
    }

    /** The lines with a code of a set. */
    long lines(int set) {
        return words[Places.lines(set)];
    }

    /** The days that some of them covers. */
    long covered(int set) {
        return words[Places.days(set)];
    }

    /** The days that two of them cover, or more; of a set of which a finder says that it asks for them. */
    long twice(int set) {
        return twice[set];
    }
}
