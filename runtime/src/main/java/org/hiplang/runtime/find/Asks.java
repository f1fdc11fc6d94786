package org.hiplang.runtime.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiplang.runtime.policy.CodeClasses;

/**
 * Which rules need to be asked of a claim, by the classes of its codes: those that judge lines of a class and may hold of
 * them, if the claim also has what they look for.
 *
 * <p>A {@link Finder} says of each of its rules what it asks; a rule of which it says nothing cannot hold.
 */
public final class Asks {
    private final CodeClasses classes;
    private final List<Ask> asks = new ArrayList<>();

    Asks(CodeClasses classes) {
        this.classes = classes;
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
    RuleWords judged(boolean plain) {
        BitSet[] rules = none();
        for (Ask ask : asks) {
            classes().filter(ofClass -> ask.mayHold(ofClass, plain)).forEach(ofClass -> rules[ofClass].set(ask.rule));
        }
        return new RuleWords(rules);
    }

    /** By class, the rules that look for a line of it. */
    RuleWords lookedFor() {
        BitSet[] rules = none();
        for (Ask ask : asks) {
            if (ask.lookingFor >= 0) {
                classes()
                        .filter(ofClass -> classes.in(ofClass, ask.lookingFor))
                        .forEach(ofClass -> rules[ofClass].set(ask.rule));
            }
        }
        return new RuleWords(rules);
    }

    /** The rules that look for no line. */
    BitSet lookingForNone() {
        return rules(asks.stream().filter(ask -> ask.lookingFor < 0));
    }

    /** The rules that look for a code that is billed again. */
    BitSet lookingForRepeats() {
        return rules(asks.stream().filter(ask -> ask.repeated));
    }

    private static BitSet rules(Stream<Ask> some) {
        BitSet rules = new BitSet();
        some.forEach(ask -> rules.set(ask.rule));
        return rules;
    }

    private IntStream classes() {
        return IntStream.range(0, classes.size());
    }

    private BitSet[] none() {
        return IntStream.range(0, classes.size()).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
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
            return subject.have(ofClass) && where.stream().allMatch(may -> may.hold(ofClass, plain));
        }
    }
}
