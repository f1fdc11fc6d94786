package org.hiplang.runtime.find;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers in their order, to be found again in a map: others' equal where they are the same. Not to be written to. */
final class NumberList {
    private final long[] numbers;

    NumberList(long[] numbers) {
        this.numbers = numbers;
    }

    static NumberList of(int[] numbers) {
        long[] wide = new long[numbers.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = numbers[i];
        }
        return new NumberList(wide);
    }

    long get(int i) {
        return numbers[i];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberList that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
