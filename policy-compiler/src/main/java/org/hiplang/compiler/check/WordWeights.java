package org.hiplang.compiler.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of one text is in another, where a word that few texts have counts more than one that many have. */
final class WordWeights {
    /** What is less than half is chance; what is nearly equal is a matter of taste. */
    private static final double ENOUGH = 0.5;

    private static final double CLEARLY = 0.1;
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "any", "as", "by", "for", "in", "of", "on", "or", "the", "to", "with");

    private final Map<String, Integer> texts = new HashMap<>();
    private final int all;

    WordWeights(List<String> texts) {
        all = texts.size();
        texts.forEach(text -> words(text).forEach(word -> this.texts.merge(word, 1, Integer::sum)));
    }

    /** Which part of the words stands in the other text, from 0 to 1. */
    double share(String text, String other) {
        Set<String> words = words(text);
        Set<String> others = words(other);
        double whole = words.stream().mapToDouble(this::weight).sum();
        double shared = words.stream()
                .filter(others::contains)
                .mapToDouble(this::weight)
                .sum();
        return whole == 0 ? 0 : shared / whole;
    }

    boolean isClearlyMore(double share, double own) {
        return share >= ENOUGH && share > own + CLEARLY;
    }

    private double weight(String word) {
        return Math.log((all + 1.0) / texts.getOrDefault(word, 1)) + 1;
    }

    /** In small letters and the singular; {@code non-programmable} is one word. */
    private static Set<String> words(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("\\bnon[- ]", "non");
        return Arrays.stream(joined.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.toSet());
    }
}
