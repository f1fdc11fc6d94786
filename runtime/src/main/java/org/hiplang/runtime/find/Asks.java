package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.claim.CodeDigest;
import org.hiplang.runtime.claim.Digest;
import org.hiplang.runtime.policy.CodeClasses;
import org.jspecify.annotations.Nullable;

/**
 * Which rules need to be asked of a claim, by the sorts of its lines: those that judge lines of a sort and may hold of them,
 * if the claim also has what they look for; and what a sort tells where something is asked of its lines.
 *
 * <p>A {@link Finder} says of each of its rules what it asks; a rule of which it says nothing cannot hold.
 */
public final class Asks {
    /** In place of the number of a set: any code. */
    public static final int ANY = SortRules.ANY;

    /** The group after which comes what asks what is payable without naming rules: all that are asked before. */
    public static final int AFTER_ALL = 0;

    private final CodeClasses classes;
    private final List<Ask> asks = new ArrayList<>();
    private final Map<Integer, Among> things = new LinkedHashMap<>();
    private final Map<Integer, Among> kinds = new LinkedHashMap<>();
    private final List<long[]> groups = new ArrayList<>(List.of(new long[0]));
    private @Nullable Only only;

    Asks(CodeClasses classes) {
        this.classes = classes;
    }

    /** The policy judges only claims that have something, which is to be said. */
    public Only only() {
        only = new Only();
        return only;
    }

    /** A rule judges lines with a code of the set of that number. */
    public Ask lines(int rule, int set) {
        return new Ask(rule, set);
    }

    /** A rule judges lines with a code that is not of the set of that number. */
    public Ask linesOutside(int rule, int set) {
        return new Ask(rule, ANY).where(sort -> !in(sort, set));
    }

    /** A rule judges every line. */
    public Ask lines(int rule) {
        return new Ask(rule, ANY);
    }

    /** Whether codes of the sort are in the set of that number. */
    public boolean in(Sort sort, int set) {
        return classes.in(sort.ofClass(), set);
    }

    /** The rules of a group after which it is asked what is payable; groups are numbered from 1. */
    public void group(int group, int... rules) {
        while (groups.size() <= group) {
            groups.add(new long[0]);
        }
        groups.set(group, Bits.rules(rules));
    }

    List<long[]> groups() {
        return List.copyOf(groups);
    }

    /** What a sort tells of its lines where a thing is asked of those with a code of a set, or {@link #ANY}. */
    public void thing(int thing, int set, Tells tells) {
        things.put(thing, new Among(set, tells));
    }

    /** The same of a kind of thing. */
    public void kind(int kind, int set, Tells tells) {
        kinds.put(kind, new Among(set, tells));
    }

    /** What sorts tell of all things and kinds. */
    Tellings tellings(int thingCount, int kindCount) {
        Tellings tellings = new Tellings(classes, thingCount, kindCount);
        things.forEach((thing, of) -> tellings.thing(thing, of.set, of.tells));
        kinds.forEach((kind, of) -> tellings.kind(kind, of.set, of.tells));
        return tellings;
    }

    /** The rules that may hold of lines of a sort. */
    SortRules judging() {
        List<SortRules.Lines> all = new ArrayList<>();
        asks.forEach(ask -> all.add(new SortRules.Lines(ask.rule, ask.judged, ask::mayHold)));
        return new SortRules(classes, all);
    }

    /** The rules that look for a line of a sort. */
    SortRules looking() {
        List<SortRules.Lines> all = new ArrayList<>();
        asks.forEach(ask -> all.addAll(ask.lookedFor));
        return new SortRules(classes, all);
    }

    /** The rules that count lines of a sort, and hold of none where there is one alone. */
    SortRules counting() {
        List<SortRules.Lines> all = new ArrayList<>();
        asks.forEach(ask -> all.addAll(ask.counted));
        return new SortRules(classes, all);
    }

    /** All rules that count. */
    BitSet counters() {
        BitSet rules = new BitSet();
        for (Ask ask : asks) {
            rules.set(ask.rule, !ask.counted.isEmpty());
        }
        return rules;
    }

    /** Those of them that also count lines that share no day. */
    BitSet countersOnTheClaim() {
        BitSet rules = new BitSet();
        for (Ask ask : asks) {
            rules.set(ask.rule, ask.onTheClaim);
        }
        return rules;
    }

    /** The rules that look for no line. */
    BitSet lookingForNone() {
        BitSet rules = new BitSet();
        for (Ask ask : asks) {
            rules.set(ask.rule, ask.lookedFor.isEmpty());
        }
        return rules;
    }

    /** Which claims need be looked at, told by their digests. */
    Gate gate(BitSet[] judged, BitSet[] looked) {
        CodeDigest[] digests = classes.digests();
        CodeDigest needed = Gate.needed(judged, looked, lookingForNone(), digests);
        return only == null
                ? new Gate(needed, CodeDigest.ALL, Digest.ALL)
                : new Gate(needed, only.codes(digests), only.places);
    }

    /** What one of the claims that a policy judges must have, of several things at least one. */
    public final class Only {
        private final BitSet sets = new BitSet();
        private long places;

        private Only() {}

        /** A line with a code of the set of that number. */
        public void with(int set) {
            sets.set(set);
        }

        /** A line at that place of service (packed). */
        public void at(int place) {
            places |= Digest.ofPlace(place);
        }

        private CodeDigest codes(CodeDigest[] digests) {
            CodeDigest codes = CodeDigest.NONE;
            for (int i = 0; i < digests.length; i++) {
                for (int set : classes.sets(i)) {
                    codes = sets.get(set) ? codes.and(digests[i]) : codes;
                }
            }
            return codes;
        }
    }

    /** Something that is asked of lines of a set. */
    private record Among(int set, Tells tells) {}

    /** Whether something is so of lines of a sort. */
    @FunctionalInterface
    public interface Test {
        /** Whether it is. */
        boolean of(Sort sort);
    }

    /** What a sort tells of something that is asked of its lines. */
    @FunctionalInterface
    public interface Tells {
        /** What it does. */
        Told of(Sort sort);
    }

    /** What a sort may tell. */
    public enum Told {
        /** It is so of such a line on no day. */
        NEVER,
        /** It may be: the line must be looked at. */
        LOOK,
        /** It is so on all its days. */
        SURE;

        /** What is told of what is so for sure, or may be. */
        public static Told of(boolean sure, boolean may) {
            return sure ? SURE : may ? LOOK : NEVER;
        }
    }

    /** What one rule asks. */
    public final class Ask {
        private final int rule;
        private final int judged;
        private final List<Test> where = new ArrayList<>();
        private final List<SortRules.Lines> lookedFor = new ArrayList<>();
        private final List<SortRules.Lines> counted = new ArrayList<>();
        private boolean onTheClaim;

        private Ask(int rule, int judged) {
            this.rule = rule;
            this.judged = judged;
            asks.add(this);
        }

        /** It can hold only where a line with a code of that set is on the claim, too; of several sets, of one of them. */
        public Ask beside(int set) {
            return beside(set, sort -> true);
        }

        /** The same, where the line must be of such a sort. */
        public Ask beside(int set, Test such) {
            lookedFor.add(new SortRules.Lines(rule, set, such));
            return this;
        }

        /**
         * It can hold only where two lines with a code of that set cover a day, that which it judges may be one of them; of
         * several sets, two of one of them or one of each.
         */
        public Ask twiceADay(int set) {
            return twiceADay(set, sort -> true);
        }

        /** The same, where the lines must be of such a sort. */
        public Ask twiceADay(int set, Test such) {
            counted.add(new SortRules.Lines(rule, set, such));
            return this;
        }

        /** The same where two of the claim are enough, whatever days they cover. */
        public Ask twice(int set) {
            return twice(set, sort -> true);
        }

        /** The same, where the lines must be of such a sort. */
        public Ask twice(int set, Test such) {
            onTheClaim = true;
            return twiceADay(set, such);
        }

        /** It can hold only of lines of which this may. */
        public Ask where(Test may) {
            where.add(may);
            return this;
        }

        private boolean mayHold(Sort sort) {
            for (Test may : where) {
                if (!may.of(sort)) {
                    return false;
                }
            }
            return true;
        }
    }
}
