package org.hiplang.runtime.judge;

import java.util.Optional;
import org.hiplang.runtime.policy.RuleInfo;

/** One rule, ready to judge claims. Immutable. */
public interface Edit {
    /** What the rule is. */
    RuleInfo rule();

    /** Whether the line is one that the rule judges, by its code. */
    boolean judges(Judgement claim, int line);

    /**
     * The units of the lines of lower numbers, and of those that came, that the rule bounds together with a line, if it does
     * so.
     *
     * @param day the day that is judged, since 1970-01-01, or {@link org.hiplang.runtime.policy.Facts#ANY}
     */
    default Optional<Total> before(Judgement claim, int line, int day, Grounds grounds) {
        return Optional.empty();
    }

    /** Whether the rule asks what became of lines on days before, which may hang on what it found there itself. */
    default boolean inOrderOfDays() {
        return false;
    }

    /** Whether the rule may look at another line, by its code. */
    default boolean looksAt(Judgement claim, int other) {
        return true;
    }

    /** What can leave it open whether the rule holds; absent where that may be something else, too. */
    default Optional<FactsRead> factsRead() {
        return Optional.empty();
    }

    /** Asks the rule of every line it judges, and records what it finds. */
    void judge(Judgement claim);

    /**
     * Asks the rule of a line where it is known already to hold, or perhaps to, and records why.
     *
     * @param days on which days, as bits from the claim's first day of service
     */
    void judge(Judgement claim, int line, long days);

    /**
     * The line in which it includes a line.
     *
     * @param day on which it is known to hold, since 1970-01-01
     */
    int thatLine(Judgement claim, int line, int day);

    /**
     * On which days of a line the rule holds.
     *
     * @param days the days that are asked of, as bits from the claim's first day of service
     */
    Held held(Judgement claim, int line, long days);

    /**
     * Why it holds on days of a line, or may.
     *
     * @param days on all of which it is known to hold, or on all of which it may; as bits from the claim's first day of
     *     service
     */
    Why why(Judgement claim, int line, long days);

    /**
     * Those of some days of a line that have to be asked of: not the one after another that is like it.
     *
     * @param days as above
     */
    long asked(Judgement claim, long days);

    /**
     * The alternatives of its condition that are so; where it may hold, also those that may be.
     *
     * @param days on all of which it is known to hold, or on all of which it may; as above
     * @param known which of the two
     */
    Marks so(Judgement claim, int line, long days, boolean known);
}
