package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hiplang.runtime.policy.Bound;
import org.hiplang.runtime.policy.Every;

/**
 * What a rule that bounds units comes to on a line or a day: what it cuts for sure and what it may cut, each as a cap.
 *
 * <p>Where it is not known how many units are kept, the most that they may be cut for sure, and the fewest may. Where it
 * is not known how long the blocks are, the whole line may be one.
 */
final class Bounds {
    private final Numbers numbers;
    private final Bound bound;
    private final Found found;
    private final long[] units;
    private final long[] days;

    /**
     * A bound.
     *
     * @param before what lines of lower numbers, and those that came, take of it
     */
    Bounds(Numbers numbers, Bound bound, Optional<Total> before, Found found) {
        this.numbers = numbers;
        this.bound = bound;
        this.found = found;
        long[] all = numbers.possible(bound.units(), found.line(), found.firstDay());
        this.units = before.map(total -> left(all, total)).orElse(all);
        this.days = bound.every() instanceof Every.Days every
                ? numbers.possible(every.days(), found.line(), found.firstDay())
                : new long[] {1};
    }

    private static long[] left(long[] units, Total before) {
        return Arrays.stream(units)
                .flatMap(most -> LongStream.of(Math.max(0, most - before.most()), Math.max(0, most - before.least())))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether it is known what is kept. */
    boolean isKnown() {
        return units.length == 1 && days.length == 1;
    }

    /** Whether something is cut for sure, if the rule holds. */
    boolean cuts() {
        return units.length > 0 && days.length == 1;
    }

    /** The loosest that it may be; only where it {@link #cuts}. */
    Cap loosest() {
        return new Cap(units[units.length - 1], blocks());
    }

    /** The tightest that it may be. */
    Cap tightest() {
        return new Cap(units.length == 0 ? 0 : units[0], days.length == 1 ? blocks() : Blocks.LINE, units.length != 1);
    }

    private Blocks blocks() {
        if (bound.every() instanceof Every.Days) {
            return Blocks.of(days[0]);
        }
        if (bound.every() instanceof Every.Month) {
            return Blocks.MONTHS;
        }
        return bound.every() instanceof Every.Day ? Blocks.DAY : Blocks.LINE;
    }

    /** Writes down what must be known for it to be known. */
    void miss(Grounds grounds) {
        numbers.miss(bound.units(), found.line(), found.firstDay(), grounds);
        if (bound.every() instanceof Every.Days every) {
            numbers.miss(every.days(), found.line(), found.firstDay(), grounds);
        }
    }
}
