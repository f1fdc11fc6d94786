package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.List;

/**
 * What the sort of a line tells of things and kinds before the line is looked at. Each is a bit of a row, things by their
 * places and after them kinds by theirs: one word says which are so for sure, the next for which the line must be looked at.
 */
final class Tellings {
    /** With more, rows would be long; lines are looked at instead. */
    private static final int MOST = 256;

    private static final int WORDS = 2;

    private final int things;
    private final int first;
    private final int words;
    private final boolean[] known;
    private final List<Telling> tellings = new ArrayList<>();

    private record Telling(int bit, Asks.Tells tells) {}

    Tellings(int things, int kinds, int first) {
        int all = things + kinds;
        this.things = things;
        this.known = new boolean[all];
        this.first = first;
        this.words = all > MOST ? 0 : WORDS * ((all + Long.SIZE - 1) / Long.SIZE);
    }

    void thing(int thing, Asks.Tells tells) {
        add(thing, tells);
    }

    void kind(int kind, Asks.Tells tells) {
        add(ofKind(kind), tells);
    }

    private void add(int bit, Asks.Tells tells) {
        if (words > 0) {
            known[bit] = true;
            tellings.add(new Telling(bit, tells));
        }
    }

    /** The bit of a kind. */
    int ofKind(int kind) {
        return things + kind;
    }

    /** Whether sorts tell something of it. */
    boolean has(int bit) {
        return known[bit];
    }

    /** The word that says whether it is so for sure. */
    int sure(int bit) {
        return first + WORDS * (bit / Long.SIZE);
    }

    /** The word that says whether the line must be looked at. */
    int look(int bit) {
        return sure(bit) + 1;
    }

    /** The first word of a row after them. */
    int end() {
        return first + words;
    }

    /** Puts down what a sort tells. */
    void put(Sort sort, long[] row) {
        for (Telling telling : tellings) {
            long bit = 1L << telling.bit;
            switch (telling.tells.of(sort)) {
                case SURE -> row[sure(telling.bit)] |= bit;
                case LOOK -> row[look(telling.bit)] |= bit;
                case NEVER -> {}
            }
        }
    }
}
