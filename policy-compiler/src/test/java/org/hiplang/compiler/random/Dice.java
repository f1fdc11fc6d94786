package org.hiplang.compiler.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** What is drawn; the same seed draws the same. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** A whole number, both ends included. */
    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String word(String... all) {
        return of(List.of(all));
    }

    /** One to so many of them, each once. */
    <T> List<T> some(List<T> all, int most) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, from(1, Math.min(most, all.size()))));
    }

    /** One of several ways to write something. */
    String way(List<Way> ways) {
        int left = random.nextInt(ways.stream().mapToInt(Way::weight).sum());
        for (Way way : ways) {
            left -= way.weight();
            if (left < 0) {
                return way.text().get();
            }
        }
        throw new IllegalStateException("no way was drawn");
    }

    /**
     * A way to write something.
     *
     * @param weight how often it is drawn, beside the others
     * @param text writes it
     */
    record Way(int weight, Supplier<String> text) {}
}
