package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hiplang.runtime.claim.Digest;
import org.hiplang.runtime.policy.CodeClasses;
import org.jspecify.annotations.Nullable;

/**
 * Which rules need to be asked of a claim, by the classes of its codes: those that judge lines of a class and may hold of
 * them, if the claim also has what they look for.
 *
 * <p>A {@link Finder} says of each of its rules what it asks; a rule of which it says nothing cannot hold.
 */
public final class Asks {
    private final CodeClasses classes;
    private final List<Ask> asks = new ArrayList<>();
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

    /** Whether codes of the class are in the set of that number. */
    public boolean in(int ofClass, int set) {
        return classes.in(ofClass, set);
    }

    /** By class, the rules that may hold of its lines: with all that lines may carry, or of those that carry no modifier and no NDC. */
    BitSet[] judged(boolean plain) {
        BitSet[] rules = none();
        for (Ask ask : asks) {
            for (int i = 0; i < rules.length; i++) {
                if (ask.mayHold(i, plain)) {
                    rules[i].set(ask.rule);
                }
            }
        }
        return rules;
    }

    /** By class, the rules that look for a line of it. */
    BitSet[] lookedFor() {
        BitSet[] rules = none();
        for (Ask ask : asks) {
            for (int i = 0; ask.lookingFor >= 0 && i < rules.length; i++) {
                if (classes.in(i, ask.lookingFor)) {
                    rules[i].set(ask.rule);
                }
            }
        }
        return rules;
    }

    /** The rules that look for no line. */
    BitSet lookingForNone() {
        BitSet rules = new BitSet();
        for (Ask ask : asks) {
            rules.set(ask.rule, ask.lookingFor < 0);
        }
        return rules;
    }

    /** The rules that look for a code that is billed again. */
    BitSet lookingForRepeats() {
        BitSet rules = new BitSet();
        for (Ask ask : asks) {
            rules.set(ask.rule, ask.repeated);
        }
        return rules;
    }

    private BitSet[] none() {
        BitSet[] none = new BitSet[classes.size()];
        for (int i = 0; i < none.length; i++) {
            none[i] = new BitSet();
        }
        return none;
    }

    /** Which claims need be looked at, told by their digests. */
    Gate gate(BitSet[] judged, BitSet[] looked) {
        long[] digests = classes.digests();
        long needed = Gate.needed(judged, looked, lookingForNone(), digests);
        return only == null
                ? new Gate(needed, Digest.ALL, Digest.ALL)
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

        private long codes(long[] digests) {
            long codes = 0;
            for (int i = 0; i < digests.length; i++) {
                for (int set : classes.sets(i)) {
                    codes |= sets.get(set) ? digests[i] : 0;
                }
            }
            return codes;
        }
    }

    /** Some classes. */
    private interface Classes {
        boolean have(int ofClass);
    }

    /** What may hold of a line of a class. */
    @FunctionalInterface
    public interface May {
        /**
         * Whether it may.
         *
         * @param plain whether the line carries no modifier and no NDC
         */
        boolean hold(int ofClass, boolean plain);
    }

    /** What one rule asks. */
    public final class Ask {
        private final int rule;
        private final Classes subject;
        private final List<May> where = new ArrayList<>();
        private int lookingFor = -1;
        private boolean repeated;

        private Ask(int rule, Classes subject) {
            this.rule = rule;
            this.subject = subject;
            asks.add(this);
        }

        /** It can hold only where a line with a code of that set is on the claim, too. */
        public Ask beside(int set) {
            lookingFor = set;
            return this;
        }

        /** It can hold only where a code is on the claim twice. */
        public Ask repeated() {
            repeated = true;
            return this;
        }

        /** It can hold only of lines of which this may. */
        public Ask where(May may) {
            where.add(may);
            return this;
        }

        private boolean mayHold(int ofClass, boolean plain) {
            if (!subject.have(ofClass)) {
                return false;
            }
            for (May may : where) {
                if (!may.hold(ofClass, plain)) {
                    return false;
                }
            }
            return true;
        }
    }
}
