package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where lines are written in {@link Covers}: lists of places, one for all lines that are in the same sets. */
final class Places {
    /** Lists are filled up to multiples of this: how long they are is guessed wrong less often then. */
    static final int STEP = 4;

    private final int sets;
    private final Map<Sets, Integer> numbers = new HashMap<>();
    private final List<int[]> lists = new ArrayList<>();

    /** Places for so many sets. */
    Places(int sets) {
        this.sets = sets;
    }

    /** The number of the list of some sets; numbers are counted from 0. */
    int list(int[] some) {
        Integer known = numbers.putIfAbsent(new Sets(some), lists.size());
        if (known == null) {
            lists.add(filledUp(some));
            return lists.size() - 1;
        }
        return known;
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

    /** Some sets, which are others' equal where they are the same in the same order. */
    private static final class Sets {
        private final int[] sets;

        Sets(int[] sets) {
            this.sets = sets;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sets that && Arrays.equals(sets, that.sets);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sets);
        }
    }
}
