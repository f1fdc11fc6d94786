package org.hiplang.runtime.judge;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.FactInfo;

/**
 * Numbers of one claim, and how they are held against each other. Where several are possible, the answer is yes or no
 * if it is so for all of them. Numbers are in thousandths.
 */
public final class Numbers {
    private final Claim claim;
    private final KnownFacts facts;

    Numbers(Claim claim, KnownFacts facts) {
        this.claim = claim;
        this.facts = facts;
    }

    /** Whether a fact is so against one of the amounts at least; all of the line and the day. */
    public Truth fact(FactInfo fact, Comparison how, List<Amount> with, int line, int day, Grounds grounds) {
        return test(Amount.of(fact), how, with, line, day, grounds);
    }

    /**
     * Whether the number of another line is so against that of a line; both on the day, where it is a fact of one.
     *
     * @param fact of a line or of a day
     */
    public Truth beside(FactInfo fact, Comparison how, int other, int line, int day, Grounds grounds) {
        if (other == line) {
            return Truth.of(how.holds(0, 0));
        }
        Amount number = Amount.of(fact);
        long[] ours = possible(number, line, day);
        Truth truth =
                agreed(possible(number, other, day), theirs -> agreed(ours, our -> Truth.of(how.holds(theirs, our))));
        if (truth == Truth.UNKNOWN) {
            miss(number, other, day, grounds);
            miss(number, line, day, grounds);
        }
        return truth;
    }

    /** Whether the units that the line bills are so against an amount. */
    public Truth units(Comparison how, Amount with, int line, int day, Grounds grounds) {
        return test(Amount.of(claim.units(line)), how, List.of(with), line, day, grounds);
    }

    /** Whether the days that the line covers as a whole are so against an amount. */
    public Truth days(Comparison how, Amount with, int line, int day, Grounds grounds) {
        int days = claim.lastDay(line) - claim.firstDay(line) + 1;
        return test(Amount.of(days * Units.ONE), how, List.of(with), line, day, grounds);
    }

    /** Whether a number between two is so against one of the amounts, whichever of them it is. */
    Truth between(long least, long most, Comparison how, List<Amount> with, int line, int day, Grounds grounds) {
        Truth low = test(Amount.of(least), how, with, line, day, grounds);
        Truth high = test(Amount.of(most), how, with, line, day, grounds);
        boolean within = how == Comparison.IS
                && least < most
                && with.stream()
                        .flatMapToLong(amount -> Arrays.stream(possible(amount, line, day)))
                        .anyMatch(number -> least <= number && number <= most);
        return low == high && !within ? low : Truth.UNKNOWN;
    }

    /** Whether a number is so against one of the amounts. */
    Truth test(Amount number, Comparison how, List<Amount> with, int line, int day, Grounds grounds) {
        Truth truth = agreed(possible(number, line, day), one -> {
            Truth any = Truth.NO;
            for (Amount amount : with) {
                any = any.or(agreed(possible(amount, line, day), other -> Truth.of(how.holds(one, other))));
            }
            return any;
        });
        if (truth == Truth.UNKNOWN) {
            miss(number, line, day, grounds);
            with.forEach(amount -> miss(amount, line, day, grounds));
        }
        return truth;
    }

    /** What a test says of each of the numbers; unknown where it is not the same of all, or where there are none. */
    static Truth agreed(long[] numbers, LongFunction<Truth> test) {
        Truth agreed = Truth.UNKNOWN;
        for (int i = 0; i < numbers.length; i++) {
            Truth truth = test.apply(numbers[i]);
            if (i > 0 && truth != agreed) {
                return Truth.UNKNOWN;
            }
            agreed = truth;
        }
        return agreed;
    }

    /** The numbers that it may be, from the smallest; none where nothing is known of it. */
    long[] possible(Amount amount, int line, int day) {
        if (amount instanceof Amount.Figure figure) {
            return new long[] {figure.thousandths()};
        }
        FactInfo fact = ((Amount.OfFact) amount).fact();
        List<String> values = facts.possible(fact, line, day);
        if (values.size() == 1) {
            return new long[] {thousandths(values.get(0))};
        }
        long[] numbers = values.stream()
                .mapToLong(Numbers::thousandths)
                .sorted()
                .distinct()
                .toArray();
        return numbers.length < 2 ? numbers : presumed(fact, numbers);
    }

    private static long thousandths(String value) {
        return Amount.thousandths(value).orElseThrow();
    }

    private long[] presumed(FactInfo fact, long[] numbers) {
        return facts.presumed(fact)
                .map(value -> Amount.thousandths(value).orElseThrow())
                .filter(value -> Arrays.stream(numbers).anyMatch(number -> number == value))
                .map(value -> new long[] {value})
                .orElse(numbers);
    }

    /** What would decide which number it is; none where it is known. */
    List<Grounds.Missing> missing(Amount amount, int line, int day) {
        return amount instanceof Amount.OfFact of && possible(amount, line, day).length != 1
                ? List.of(KnownFacts.missing(of.fact(), line, day))
                : List.of();
    }

    /** Writes down that it is not known which number it is, if so. */
    void miss(Amount amount, int line, int day, Grounds grounds) {
        missing(amount, line, day).forEach(grounds::missing);
    }
}
