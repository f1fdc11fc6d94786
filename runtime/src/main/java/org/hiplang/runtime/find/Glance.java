package org.hiplang.runtime.find;

import java.util.BitSet;

/**
 * Which rules may hold of a claim, as the sorts of its lines alone tell (see {@link FactBits#sort}). Rules are bits of a
 * long, by their places; where there are more of them than bits, in the order of those that may hold at all, and several
 * share a bit. Immutable.
 */
final class Glance {
    private final boolean exact;
    private final long[] words;
    private final long lookingForNone;
    private final long lookingForRepeats;
    private final long perhapsForRepeats;

    /**
     * What the rules ask, by class.
     *
     * @param rules how many there are
     * @param judgedAll those that may hold of its lines
     * @param judgedPlain those that may hold of its lines that carry no modifier and no NDC
     * @param lookedFor those that look for one of its lines
     * @param lookingForNone those that look for no line
     * @param lookingForRepeats those that look for a code that is billed again
     */
    Glance(
            int rules,
            BitSet[] judgedAll,
            BitSet[] judgedPlain,
            BitSet[] lookedFor,
            BitSet lookingForNone,
            BitSet lookingForRepeats) {
        this.exact = rules <= Long.SIZE;
        BitSet asking = exact ? upTo(rules) : any(judgedAll);
        this.words = new long[2 * 2 * judgedAll.length];
        for (int i = 0; i < judgedAll.length; i++) {
            put(FactBits.sort(i, false), folded(judgedAll[i], asking), folded(lookedFor[i], asking));
            put(FactBits.sort(i, true), folded(judgedPlain[i], asking), folded(lookedFor[i], asking));
        }
        BitSet others = (BitSet) asking.clone();
        others.andNot(lookingForRepeats);
        this.lookingForNone = folded(lookingForNone, asking);
        this.lookingForRepeats = ~folded(others, asking);
        this.perhapsForRepeats = folded(lookingForRepeats, asking);
    }

    private static BitSet upTo(int rules) {
        BitSet all = new BitSet();
        all.set(0, rules);
        return all;
    }

    private static BitSet any(BitSet[] some) {
        BitSet any = new BitSet();
        for (BitSet rules : some) {
            any.or(rules);
        }
        return any;
    }

    private static long folded(BitSet rules, BitSet asking) {
        long folded = 0;
        int place = 0;
        for (int rule = asking.nextSetBit(0); rule >= 0; rule = asking.nextSetBit(rule + 1)) {
            folded |= rules.get(rule) ? 1L << place : 0;
            place++;
        }
        return folded;
    }

    private void put(int sort, long judged, long lookedFor) {
        words[2 * sort] = judged;
        words[2 * sort + 1] = lookedFor;
    }

    /** Whether each rule has a bit of its own, at its place. */
    boolean isExact() {
        return exact;
    }

    /** The rules that may hold of lines of the sort. */
    long judged(int sort) {
        return words[2 * sort];
    }

    /** The rules that look for a line of the sort. */
    long lookedFor(int sort) {
        return words[2 * sort + 1];
    }

    /** Whether a rule may hold of lines of the class that looks for a code that is billed again. */
    boolean looksForRepeats(int ofClass) {
        long judged = words[2 * FactBits.sort(ofClass, false)] | words[2 * FactBits.sort(ofClass, true)];
        return (judged & perhapsForRepeats) != 0;
    }

    /**
     * The rules that may hold of a claim.
     *
     * @param judged those that may hold of some line by themselves
     * @param lookedFor those that look for some line
     */
    long asked(long judged, long lookedFor) {
        return judged & (lookedFor | lookingForNone);
    }

    /** The same where no code is billed again. */
    long withoutRepeats(long asked) {
        return asked & ~lookingForRepeats;
    }
}
