package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    private static final int ANY = -1;

    private final CodeClasses classes;
    private final List<Ask> asks = new ArrayList<>();
    private final Map<Integer, Tells> things = new LinkedHashMap<>();
    private final Map<Integer, Tells> kinds = new LinkedHashMap<>();
    private final BitSet twice = new BitSet();
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

    /** It is asked which days two lines cover that have a code of the set of that number. */
    public void twice(int set) {
        twice.set(set);
    }

    BitSet twice() {
        return twice;
    }

    /** What a sort tells of its lines where a thing is asked. */
    public void thing(int thing, Tells tells) {
        things.put(thing, tells);
    }

    /** The same of a kind of thing. */
    public void kind(int kind, Tells tells) {
        kinds.put(kind, tells);
    }

    /** What sorts tell of all things and kinds, as they stand in a row from that word on. */
    Tellings tellings(int thingCount, int kindCount, int first) {
        Tellings tellings = new Tellings(thingCount, kindCount, first);
        things.forEach(tellings::thing);
        kinds.forEach(tellings::kind);
        return tellings;
    }

    /** Lines of a set that a rule judges, or looks for. */
    private record Lines(int rule, int set, Test such) {}

    /** By sort, the rules that may hold of its lines. */
    BitSet[] judged() {
        return bySort(ask -> List.of(new Lines(ask.rule, ask.judged, ask::mayHold)));
    }

    /** By sort, the rules that look for a line of it. */
    BitSet[] lookedFor() {
        return bySort(ask -> ask.lookedFor);
    }

    private BitSet[] bySort(Function<Ask, List<Lines>> lines) {
        BitSet[] rules = new BitSet[Sort.OF_A_CLASS * classes.size()];
        Map<Integer, List<Lines>> bySet = new HashMap<>();
        for (Ask ask : asks) {
            for (Lines some : lines.apply(ask)) {
                bySet.computeIfAbsent(some.set, set -> new ArrayList<>()).add(some);
            }
        }
        for (int i = 0; i < rules.length; i++) {
            rules[i] = new BitSet();
            Sort sort = Sort.of(i);
            put(rules[i], bySet.getOrDefault(ANY, List.of()), sort);
            for (int set : classes.sets(sort.ofClass())) {
                put(rules[i], bySet.getOrDefault(set, List.of()), sort);
            }
        }
        return rules;
    }

    private static void put(BitSet rules, List<Lines> some, Sort sort) {
        for (Lines lines : some) {
            if (lines.such.of(sort)) {
                rules.set(lines.rule);
            }
        }
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
        private final List<Lines> lookedFor = new ArrayList<>();

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
            lookedFor.add(new Lines(rule, set, such));
            return this;
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
