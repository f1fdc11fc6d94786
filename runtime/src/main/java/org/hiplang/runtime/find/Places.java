package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where lines are written in {@link Covers}: lists of places, one for all lines that are in the same sets, one after the other
 * in an array, each begun by how many it has.
 */
final class Places {
    /** Lists are filled up to multiples of this: how long they are is guessed wrong less often then. */
    static final int STEP = 4;

    private final int sets;
    private final Map<NumberList, Integer> known = new HashMap<>();
    private int[] lists = {};
    private int size;

    /** Places for so many sets. */
    Places(int sets) {
        this.sets = sets;
    }

    /** Where the list of some sets begins. */
    int list(int[] some) {
        Integer list = known.putIfAbsent(NumberList.of(some), size);
        return list == null ? add(some) : list;
    }

    /** Filled up with places that nobody reads, of which there are several so that one write need not wait for another. */
    private int add(int[] some) {
        int list = size;
        int count = Math.max(1, (some.length + STEP - 1) / STEP) * STEP;
        size += 1 + count;
        lists = lists.length < size ? Arrays.copyOf(lists, 2 * size) : lists;
        lists[list] = count;
        for (int i = 0; i < count; i++) {
            lists[list + 1 + i] = i < some.length ? some[i] : sets + i % STEP;
        }
        return list;
    }

    /** How many places there are. */
    int size() {
        return sets + STEP;
    }

    /** All lists that are known now. */
    int[] lists() {
        return lists;
    }
}
