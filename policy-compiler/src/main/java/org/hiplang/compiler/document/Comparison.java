package org.hiplang.compiler.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * What became of each unit of a document in another version of it: units with the same print in the same order are the
 * same; with the same print elsewhere, moved; and of the others those are paired that read alike, stand at one place or
 * between the same neighbours.
 */
public final class Comparison {
    private static final double ALIKE = 0.5;

    private final List<? extends Mark> before;
    private final List<Unit> after;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Integer> foundBefore = new HashSet<>();
    private final Set<Integer> foundAfter = new HashSet<>();

    private Comparison(List<? extends Mark> before, List<Unit> after) {
        this.before = before;
        this.after = after;
    }

    /** What was, which need not be a document: a ledger knows places and prints as well. */
    public interface Mark {
        /** Where it stood. */
        Place place();

        /** The print of its text. */
        String print();

        /** How alike they read, from 0 to 1, if prints differ. */
        double likeness(Unit unit);
    }

    /** How one became the other. */
    public enum Kind {
        /** The same words in the same order of units. */
        SAME,
        /** The same words elsewhere. */
        MOVED,
        /** Other words. */
        CHANGED,
        /** Only before. */
        REMOVED,
        /** Only after. */
        ADDED
    }

    /**
     * One that became another.
     *
     * @param before its index before, but for what was added
     * @param after its index after, but for what was removed
     */
    public record Pair(Kind kind, OptionalInt before, OptionalInt after) {}

    /** The pairs in the order of the later version, each that was removed where it stood. */
    public static List<Pair> of(List<? extends Mark> before, List<Unit> after) {
        Comparison comparison = new Comparison(before, after);
        comparison.inOrder();
        comparison.elsewhere();
        comparison.alike();
        comparison.left();
        return comparison.sorted();
    }

    private void inOrder() {
        for (int[] same : CommonOrder.of(
                before.stream().map(Mark::print).toList(),
                after.stream().map(Unit::print).toList())) {
            boolean moved = !before.get(same[0])
                    .place()
                    .shape()
                    .equals(after.get(same[1]).place().shape());
            pair(moved ? Kind.MOVED : Kind.SAME, same[0], same[1]);
        }
    }

    private void elsewhere() {
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size() && !foundBefore.contains(i); j++) {
                if (!foundAfter.contains(j)
                        && before.get(i).print().equals(after.get(j).print())) {
                    pair(Kind.MOVED, i, j);
                }
            }
        }
    }

    /** The most alike first. */
    private void alike() {
        record Candidate(int before, int after, double likeness) {}
        int[] gapsBefore = gaps(before.size(), Pair::before);
        int[] gapsAfter = gaps(after.size(), Pair::after);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                if (!foundBefore.contains(i) && !foundAfter.contains(j)) {
                    boolean sameGap = gapsBefore[i] == gapsAfter[j];
                    candidates.add(new Candidate(i, j, likeness(before.get(i), after.get(j), sameGap)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate next : candidates) {
            if (next.likeness() >= ALIKE
                    && !foundBefore.contains(next.before())
                    && !foundAfter.contains(next.after())) {
                pair(Kind.CHANGED, next.before(), next.after());
            }
        }
    }

    /** After how many of those that are the same each one stands. */
    private int[] gaps(int size, Function<Pair, OptionalInt> index) {
        int[] gaps = new int[size];
        pairs.stream()
                .filter(pair -> pair.kind() == Kind.SAME)
                .forEach(pair -> gaps[index.apply(pair).orElseThrow()] = 1);
        Arrays.parallelPrefix(gaps, Integer::sum);
        return gaps;
    }

    private static double likeness(Mark before, Unit after, boolean sameGap) {
        boolean samePlace = before.place().isSame(after.place());
        boolean sameShape = before.place().shape().equals(after.place().shape());
        return before.likeness(after) + (samePlace ? ALIKE : 0) + (sameGap && sameShape ? ALIKE : 0);
    }

    private void left() {
        for (int i = 0; i < before.size(); i++) {
            if (!foundBefore.contains(i)) {
                pairs.add(new Pair(Kind.REMOVED, OptionalInt.of(i), OptionalInt.empty()));
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (!foundAfter.contains(j)) {
                pairs.add(new Pair(Kind.ADDED, OptionalInt.empty(), OptionalInt.of(j)));
            }
        }
    }

    private void pair(Kind kind, int i, int j) {
        foundBefore.add(i);
        foundAfter.add(j);
        pairs.add(new Pair(kind, OptionalInt.of(i), OptionalInt.of(j)));
    }

    /** What was removed stands after what the one before it became. */
    private List<Pair> sorted() {
        int[] became = new int[before.size()];
        pairs.forEach(
                pair -> pair.before().ifPresent(i -> became[i] = pair.after().orElse(-1)));
        for (int i = 0; i < became.length; i++) {
            became[i] = became[i] >= 0 ? became[i] : i == 0 ? -1 : became[i - 1];
        }
        return pairs.stream()
                .sorted(Comparator.comparingInt((Pair pair) -> pair.after()
                                .orElseGet(() -> became[pair.before().orElseThrow()]))
                        .thenComparing(pair -> pair.kind() == Kind.REMOVED)
                        .thenComparing(pair -> pair.before().orElse(-1)))
                .toList();
    }
}
