package org.hiplang.benchmarks.claims;

import java.util.List;
import java.util.SplittableRandom;

/** Chance, the same from the same seed. */
final class Dice {
    private static final int PERCENT = 100;

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** So in that many of a hundred throws. */
    boolean percent(int share) {
        return random.nextInt(PERCENT) < share;
    }

    /** A number from the least to the most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    int oneOf(int[] numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    String oneOf(String... codes) {
        return codes[random.nextInt(codes.length)];
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
