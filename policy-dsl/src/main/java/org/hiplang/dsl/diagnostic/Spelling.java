package org.hiplang.dsl.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what the author probably meant. */
public final class Spelling {
    private Spelling() {}

    /** The nearest of the words, if one is near: at most a third of its letters differ. */
    public static Optional<String> nearest(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> !word.equals(written))
                .filter(word -> distance(written, word) <= allowed(word))
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(word -> Math.abs(word.length() - written.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int allowed(String word) {
        return word.length() < 3 ? 0 : Math.max(1, word.length() / 3);
    }

    /** How many letters to insert, drop, replace or swap with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] cost, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
