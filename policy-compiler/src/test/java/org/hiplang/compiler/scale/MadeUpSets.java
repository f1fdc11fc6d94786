package org.hiplang.compiler.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Code sets of which four in five list codes, each those of a stretch of its own, and the fifth joins two neighbours. */
final class MadeUpSets {
    /** How far the stretches of two neighbours are apart. */
    private static final int STRETCH = 50;

    private static final int PLAIN_OF_FIVE = 4;
    private static final int FIVE = 5;
    private static final int LETTERS_FROM = 90_000;

    private final Random random;
    private final List<MadeUpSet> plain = new ArrayList<>();
    private final List<MadeUpSet> all = new ArrayList<>();

    MadeUpSets(int count, Random random) {
        this.random = random;
        for (int i = 0; i < count; i++) {
            if (i % FIVE < PLAIN_OF_FIVE) {
                plain.add(plain(plain.size(), i));
                all.add(plain.get(plain.size() - 1));
            } else {
                all.add(joined(plain.get(plain.size() - 2), plain.get(plain.size() - 1), i));
            }
        }
    }

    List<MadeUpSet> all() {
        return all;
    }

    /** How many of them list codes. */
    int plain() {
        return plain.size();
    }

    private MadeUpSet plain(int stretch, int number) {
        int start = stretch * STRETCH;
        int length = 1 + random.nextInt(8);
        List<String> codes = new ArrayList<>();
        IntStream.range(start, start + length).mapToObj(MadeUpSets::code).forEach(codes::add);
        StringBuilder items =
                new StringBuilder(length == 1 ? code(start) : code(start) + " to " + code(start + length - 1));
        for (int i = random.nextInt(6); i > 0; i--) {
            String single = code(start + 10 + 5 * i);
            codes.add(single);
            items.append(", ").append(single);
        }
        if (length > 3 && random.nextInt(4) == 0) {
            String none = code(start + 2);
            codes.remove(none);
            items.append(" except ").append(none);
        }
        return new MadeUpSet(Words.name(number), Words.text(number), stretch, stretch, codes, items.toString());
    }

    private static MadeUpSet joined(MadeUpSet one, MadeUpSet other, int number) {
        List<String> codes = new ArrayList<>(one.codes());
        codes.addAll(other.codes());
        return new MadeUpSet(
                Words.name(number),
                Words.text(number),
                one.first(),
                other.last(),
                codes,
                one.name() + ", " + other.name());
    }

    /** Codes as they are numbered in the two lists that claims use: five digits first, then a letter and four. */
    static String code(int place) {
        if (place < LETTERS_FROM) {
            return String.format(Locale.ROOT, "%05d", place + 10_000);
        }
        int lettered = place - LETTERS_FROM;
        return (char) ('A' + lettered / 10_000) + String.format(Locale.ROOT, "%04d", lettered % 10_000);
    }
}
