package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hiplang.runtime.policy.CodeClasses;

/**
 * Which rules need to be asked of a claim, by the classes of its codes: those that judge lines of a class, if the claim
 * also has the line that they look for.
 *
 * <p>A {@link Finder} says of each of its rules what it asks; a rule of which it says nothing cannot hold.
 */
public final class Asks {
    private final CodeClasses classes;
    private final int blocks;
    private final BlockWords[] judged;
    private final BlockWords[] judgedUntold;
    private final BlockWords[] lookedFor;
    private final long[] lookingForNone;

    Asks(CodeClasses classes, int rules) {
        this.classes = classes;
        this.blocks = (rules + Finder.BLOCK - 1) / Finder.BLOCK;
        this.judged = words(classes.size());
        this.judgedUntold = words(classes.size());
        this.lookedFor = words(classes.size());
        this.lookingForNone = new long[blocks];
    }

    private static BlockWords[] words(int size) {
        BlockWords[] words = new BlockWords[size];
        for (int i = 0; i < size; i++) {
            words[i] = new BlockWords();
        }
        return words;
    }

    /** A rule judges lines with a code of the set of that number. */
    public Ask lines(int rule, int set) {
        return new Ask(rule, ofClass -> classes.in(ofClass, set));
    }

    /** A rule judges lines with a code that is not of the set of that number. */
    public Ask linesOutside(int rule, int set) {
        return new Ask(rule, ofClass -> !classes.in(ofClass, set));
    }

    /** A rule judges every line. */
    public Ask lines(int rule) {
        return new Ask(rule, ofClass -> true);
    }

    int blocks() {
        return blocks;
    }

    /**
     * The rules that judge lines of a class.
     *
     * @param told whether something is told of the claim's facts
     */
    BlockWords judged(int ofClass, boolean told) {
        return told ? judged[ofClass] : judgedUntold[ofClass];
    }

    /** The rules that look for a line of a class. */
    BlockWords lookedFor(int ofClass) {
        return lookedFor[ofClass];
    }

    /** The rules of a block that look for no line. */
    long lookingForNone(int block) {
        return lookingForNone[block];
    }

    /** Some classes. */
    private interface Classes {
        boolean have(int ofClass);
    }

    /** What one rule asks. */
    public final class Ask {
        private final int rule;
        private final Classes subject;
        private final List<Classes> never = new ArrayList<>();
        private int lookingFor = -1;

        private Ask(int rule, Classes subject) {
            this.rule = rule;
            this.subject = subject;
        }

        /** It can hold only where a line with a code of that set is on the claim, too. */
        public Ask beside(int set) {
            lookingFor = set;
            return this;
        }

        /** It can hold only where the fact may have one of the values, as bits. */
        public Ask may(FactBits fact, long values) {
            never.add(ofClass -> fact.never(ofClass, values));
            return this;
        }

        /** It can hold only where the fact may have another value than these. */
        public Ask mayNot(FactBits fact, long values) {
            never.add(ofClass -> fact.always(ofClass, values));
            return this;
        }

        /** That is all. */
        public void done() {
            IntStream.range(0, classes.size()).filter(subject::have).forEach(this::add);
            if (lookingFor < 0) {
                lookingForNone[rule / Finder.BLOCK] |= 1L << rule;
            } else {
                IntStream.range(0, classes.size())
                        .filter(ofClass -> classes.in(ofClass, lookingFor))
                        .forEach(ofClass -> lookedFor[ofClass].add(rule));
            }
        }

        private void add(int ofClass) {
            judged[ofClass].add(rule);
            if (never.stream().noneMatch(classes -> classes.have(ofClass))) {
                judgedUntold[ofClass].add(rule);
            }
        }
    }

    /** Rules as bits, by blocks; blocks without rules are left out. */
    static final class BlockWords {
        private int[] places = new int[0];
        private long[] rules = new long[0];

        void add(int rule) {
            int block = rule / Finder.BLOCK;
            int last = places.length - 1;
            if (last < 0 || places[last] != block) {
                places = Arrays.copyOf(places, last + 2);
                rules = Arrays.copyOf(rules, last + 2);
                places[++last] = block;
            }
            rules[last] |= 1L << rule;
        }

        int size() {
            return places.length;
        }

        int block(int i) {
            return places[i];
        }

        long rules(int i) {
            return rules[i];
        }
    }
}
