package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lines are written in {@link Covers}: lists of places, one for all lines that are in the same sets. */
final class Places {
    /** Lists are filled up to multiples of this: how long they are is guessed wrong less often then. */
    static final int STEP = 4;

    private final int sets;
    private final Map<NumberList, Integer> known = new HashMap<>();
    private final List<int[]> lists = new ArrayList<>();

    /** Places for so many sets. */
    Places(int sets) {
        this.sets = sets;
    }

    /** The number of the list of some sets; numbers are counted from 0. */
    int list(int[] some) {
        Integer list = known.putIfAbsent(NumberList.of(some), lists.size());
        if (list == null) {
            lists.add(filledUp(some));
            return lists.size() - 1;
        }
        return list;
    }

    /** Filled up with places that nobody reads, of which there are several so that one write need not wait for another. */
    private int[] filledUp(int[] some) {
        int[] places = new int[Math.max(1, (some.length + STEP - 1) / STEP) * STEP];
        for (int i = 0; i < places.length; i++) {
            places[i] = i < some.length ? some[i] : sets + i % STEP;
        }
        return places;
    }

    /** How many places there are. */
    int size() {
        return sets + STEP;
    }

    /** The places of a list, each the number of a set. */
    int[] places(int list) {
        return lists.get(list);
    }
}
