package org.hiplang.compiler.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of one text is in another, where a word that few texts have counts more than one that many have. */
final class WordWeights {
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "any", "as", "by", "for", "in", "of", "on", "or", "the", "to", "with");

    private final Map<String, Integer> texts = new HashMap<>();
    private final int all;

    WordWeights(Collection<Set<String>> texts) {
        all = texts.size();
        texts.forEach(words -> words.forEach(word -> this.texts.merge(word, 1, Integer::sum)));
    }

    /** Which part of the words is among the others, from 0 to 1. */
    double share(Set<String> words, Set<String> others) {
        double whole = 0;
        double shared = 0;
        for (String word : words) {
            double weight = Math.log((all + 1.0) / texts.getOrDefault(word, 1)) + 1;
            whole += weight;
            shared += others.contains(word) ? weight : 0;
        }
        return whole == 0 ? 0 : shared / whole;
    }

    /** The words of a text, in small letters and the singular; {@code non-programmable} is one word. */
    static Set<String> words(String text) {
        String joined = text.toLowerCase(Locale.ROOT).replaceAll("\\bnon[- ]", "non");
        return Arrays.stream(joined.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.toUnmodifiableSet());
    }
}
