package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hiplang.runtime.policy.CodeClasses;

/**
 * What the sort of a line tells of things and kinds before the line is looked at: of each, a set of the lines of which it is
 * so for sure, and one of those that must be looked at. These sets are numbered on from the code sets, and kept like them.
 */
final class Tellings {
    /** Of something two sets: first those of which it is so, then those to be looked at. */
    private static final int SETS = 2;

    private final CodeClasses classes;
    private final int things;
    private final int[] sets;
    private final List<Telling> tellings = new ArrayList<>();

    private record Telling(int among, Asks.Tells tells) {}

    Tellings(CodeClasses classes, int things, int kinds) {
        this.classes = classes;
        this.things = things;
        this.sets = new int[things + kinds];
    }

    void thing(int thing, int among, Asks.Tells tells) {
        add(thing, among, tells);
    }

    void kind(int kind, int among, Asks.Tells tells) {
        add(ofKind(kind), among, tells);
    }

    private void add(int what, int among, Asks.Tells tells) {
        sets[what] = end();
        tellings.add(new Telling(among, tells));
    }

    /** What is told of a kind stands after what is told of things. */
    int ofKind(int kind) {
        return things + kind;
    }

    /** The set of the lines of which it is so for sure. */
    int sure(int what) {
        return sets[what];
    }

    /** The set of the lines that must be looked at. */
    int look(int what) {
        return sets[what] + 1;
    }

    /** The number after those of all sets. */
    int end() {
        return classes.sets() + SETS * tellings.size();
    }

    /** The sets in which lines of a sort are, code sets first. */
    int[] sets(Sort sort) {
        int[] of = classes.sets(sort.ofClass());
        int[] all = Arrays.copyOf(of, of.length + tellings.size());
        int size = of.length;
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            if (telling.among == Asks.ANY || classes.in(sort.ofClass(), telling.among)) {
                Asks.Told told = telling.tells.of(sort);
                if (told != Asks.Told.NEVER) {
                    all[size++] = classes.sets() + SETS * i + (told == Asks.Told.SURE ? 0 : 1);
                }
            }
        }
        return Arrays.copyOf(all, size);
    }
}
