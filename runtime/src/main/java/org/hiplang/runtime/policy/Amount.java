package org.hiplang.runtime.policy;

import java.util.OptionalLong;
import org.hiplang.runtime.claim.Units;

/** A number that a rule names: written out, or a fact. */
public sealed interface Amount {
    /** The largest number: as much as a line may bill. */
    long MOST = Units.MOST;

    /**
     * A number that is written out.
     *
     * @param thousandths the number times 1,000; never negative
     */
    record Figure(long thousandths) implements Amount {}

    /**
     * A number that a fact tells.
     *
     * @param fact of the type {@link FactInfo.Type#NUMBER}
     */
    record OfFact(FactInfo fact) implements Amount {}

    /** A number that is written out, in thousandths. */
    static Amount of(long thousandths) {
        return new Figure(thousandths);
    }

    /** A number that a fact tells. */
    static Amount of(FactInfo fact) {
        return new OfFact(fact);
    }

    /** A text such as {@code 10} or {@code 2.5} in thousandths; absent where it is no number, has a sign or more than three decimals. */
    static OptionalLong thousandths(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String decimals = point < 0 ? "" : text.substring(point + 1);
        boolean shaped = digits(whole, 10) && (point < 0 || digits(decimals, 3));
        if (!shaped) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(whole + (decimals + "000").substring(0, 3));
        return number > MOST ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static boolean digits(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
