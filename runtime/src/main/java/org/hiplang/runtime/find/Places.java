package org.hiplang.runtime.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where lines are written in {@link Covers}: lists of places, one for all lines that are in the same sets, one after the other
 * in an array. A list is groups of so many places, each begun by whether it is the last: a loop that is told so is short, where
 * one that counts is compiled for long lists, of which there are none.
 */
final class Places {
    /** So many places has a group. Lists are filled up to whole ones: how long they are is guessed wrong less often then. */
    private static final int STEP = 4;

    /** So many numbers has a group, with the one that begins it. */
    static final int GROUP = 1 + STEP;

    /** What begins the last group of a list; of others something else does. */
    static final int LAST = 1;

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
        int groups = Math.max(1, (some.length + STEP - 1) / STEP);
        size += groups * GROUP;
        lists = lists.length < size ? Arrays.copyOf(lists, 2 * size) : lists;
        for (int i = 0; i < groups * STEP; i++) {
            lists[list + i / STEP * GROUP + 1 + i % STEP] = i < some.length ? some[i] : sets + i % STEP;
        }
        lists[size - GROUP] = LAST;
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
