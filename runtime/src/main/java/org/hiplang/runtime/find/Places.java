package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.hiplang.runtime.policy.CodeClasses;

/**
 * Where the lines of each class of codes are written in {@link Covers}: in lists of places, of which classes of the same code
 * sets have one. Immutable.
 */
final class Places {
    /** Lists are filled up to multiples of this: how long they are is guessed wrong less often then. */
    static final int STEP = 4;

    private static final int WORDS = 2;

    private final int sets;
    private final int[] listOf;
    private final int[][] lists;
    private final int[][] twice;

    /**
     * Places for the code sets of an edition.
     *
     * @param twiceRead the sets of which it is asked which days two lines cover
     */
    Places(CodeClasses classes, BitSet twiceRead) {
        this.sets = classes.sets();
        this.listOf = new int[classes.size()];
        List<int[]> all = new ArrayList<>();
        IdentityHashMap<int[], Integer> alike = new IdentityHashMap<>();
        for (int i = 0; i < listOf.length; i++) {
            Integer known = alike.putIfAbsent(classes.sets(i), all.size());
            listOf[i] = known == null ? all.size() : known;
            if (known == null) {
                all.add(classes.sets(i));
            }
        }
        this.lists = new int[all.size()][];
        this.twice = new int[all.size()][];
        for (int list = 0; list < lists.length; list++) {
            lists[list] = filledUp(all.get(list));
            twice[list] = among(all.get(list), twiceRead);
        }
    }

    /** Filled up with places that nobody reads, of which there are several so that one write need not wait for another. */
    private int[] filledUp(int[] some) {
        int[] places = new int[Math.max(1, (some.length + STEP - 1) / STEP) * STEP];
        for (int i = 0; i < places.length; i++) {
            places[i] = lines(i < some.length ? some[i] : sets + i % STEP);
        }
        return places;
    }

    private static int[] among(int[] some, BitSet of) {
        int[] both = new int[some.length];
        int size = 0;
        for (int set : some) {
            if (of.get(set)) {
                both[size++] = set;
            }
        }
        return Arrays.copyOf(both, size);
    }

    /** How many code sets there are. */
    int sets() {
        return sets;
    }

    /** How many words there are. */
    int size() {
        return WORDS * (sets + STEP);
    }

    /** How many lists there are. */
    int lists() {
        return lists.length;
    }

    /** The list of a class. */
    int listOf(int ofClass) {
        return listOf[ofClass];
    }

    /** The places of a list, each that of a set's lines. */
    int[] list(int list) {
        return lists[list];
    }

    /** The sets of a list of which it is asked which days two lines cover. */
    int[] twice(int list) {
        return twice[list];
    }

    /** The place of a set's lines. */
    static int lines(int set) {
        return WORDS * set;
    }

    /** The place of the days that they cover. */
    static int days(int set) {
        return lines(set) + 1;
    }
}
