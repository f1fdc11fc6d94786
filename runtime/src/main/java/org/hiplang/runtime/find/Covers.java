package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.hiplang.runtime.policy.CodeClasses;

/** Of each code set of an edition, the lines of the claim with a code of it, and the days that these cover. */
final class Covers {
    /** To clear so many is as quick as to know which. */
    private static final int FEW = 256;

    /** Sets are written to by so many: how many a class has is guessed wrong less often then. */
    private static final int STEP = 4;

    /**
     * By class, where its sets stand; filled up with places that nobody reads, of which there are several so that one write
     * need not wait for another.
     */
    private final int[][] places;

    /** For each set its lines, then the days that these cover. */
    private final long[] covers;

    private final long[] twice;
    private final int[] known;
    private int round = 1;

    Covers(CodeClasses classes) {
        this.covers = new long[2 * (classes.sets() + STEP)];
        this.twice = new long[classes.sets()];
        this.known = new int[classes.sets()];
        this.places = new int[classes.size()][];
        IdentityHashMap<int[], int[]> alike = new IdentityHashMap<>();
        for (int i = 0; i < places.length; i++) {
            places[i] = alike.computeIfAbsent(classes.sets(i), this::placesOf);
        }
    }

    private int[] placesOf(int[] sets) {
        int[] of = new int[Math.max(1, (sets.length + STEP - 1) / STEP) * STEP];
        for (int i = 0; i < of.length; i++) {
            of[i] = 2 * (i < sets.length ? sets[i] : known.length + i % STEP);
        }
        return of;
    }

    /** One more line, by its bit, with a code of that class. */
    void add(int ofClass, long line, long days) {
        int[] of = places[ofClass];
        int i = 0;
        do {
            put(of[i], line, days);
            put(of[i + 1], line, days);
            put(of[i + 2], line, days);
            put(of[i + 3], line, days);
            i += STEP;
        } while (i < of.length);
    }

    private void put(int place, long line, long days) {
        covers[place] |= line;
        covers[place + 1] |= days;
    }

    /** Forgets lines. */
    void clear(int[] sortOf, int laid) {
        round++;
        if (covers.length <= FEW) {
            Arrays.fill(covers, 0);
            return;
        }
        for (int line = 0; line < laid; line++) {
            for (int place : places[Sort.classOf(sortOf[line])]) {
                covers[place] = 0;
                covers[place + 1] = 0;
            }
        }
    }

    /** The lines with a code of a set. */
    long lines(int set) {
        return covers[2 * set];
    }

    /** The days that some of them covers. */
    long covered(int set) {
        return covers[2 * set + 1];
    }

    /** The days that two of them cover, or more: found out when it is asked. */
    long twice(int set, long[] daysOf) {
        if (Bits.rest(lines(set)) == 0) {
            return 0;
        }
        if (known[set] != round) {
            known[set] = round;
            long some = 0;
            long more = 0;
            for (long rest = lines(set); rest != 0; rest = Bits.rest(rest)) {
                long days = daysOf[Bits.first(rest)];
                more |= some & days;
                some |= days;
            }
            twice[set] = more;
        }
        return twice[set];
    }
}
