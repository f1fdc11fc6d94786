package org.hiplang.runtime.judge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.hiplang.runtime.decision.Payment.Base;
import org.hiplang.runtime.decision.Pays;
import org.hiplang.runtime.policy.Pay;

/**
 * What a rule pays of a line, as it was found.
 *
 * @param pay what it pays
 * @param amount percent or dollars, in thousandths; absent where it is not known
 * @param base what the line is worth; absent where it is not known
 */
record Paid(Pay pay, OptionalLong amount, Optional<Base> base) {
    /** What is paid whole, in thousandths of a percent. */
    private static final long WHOLE = 100_000;

    /** Of one rule: the smallest amount first, and what is not known last. */
    static final Comparator<Paid> ORDER = Comparator.comparing(paid -> paid.amount.orElse(Long.MAX_VALUE));

    /** The same, and what pays nothing else before it. */
    static final Comparator<Optional<Paid>> OPTIONAL = Comparator.comparing(
            paid -> paid.map(found -> found.amount.orElse(Long.MAX_VALUE)).orElse(-1L));

    static Paid of(Numbers numbers, Pay pay, Found found) {
        long[] known = numbers.possible(pay.amount(), found.line(), found.firstDay());
        return new Paid(
                pay,
                known.length == 1 ? OptionalLong.of(known[0]) : OptionalLong.empty(),
                Bases.of(numbers, found.line()));
    }

    /** Whether it is known what it comes to, if the rule holds. */
    boolean isKnown() {
        return amount.isPresent() && (pay instanceof Pay.Share || base.isPresent());
    }

    /** Writes down what must be known for it to be known. */
    void miss(Numbers numbers, Found found, Grounds grounds) {
        numbers.miss(pay.amount(), found.line(), found.firstDay(), grounds);
        if (pay instanceof Pay.AtMost && base.isEmpty()) {
            Bases.miss(found.line(), grounds);
        }
    }

    /** Whether it pays less than the whole, where it pays something else at all. */
    boolean isLess() {
        return pay instanceof Pay.AtMost || amount.orElse(0) < WHOLE;
    }

    /** Whether it pays the whole, so that it changes nothing. */
    boolean isWhole() {
        return pay instanceof Pay.Share && amount.orElse(0) == WHOLE;
    }

    /** The part of the whole that it pays; only of a share that is known. */
    BigDecimal share() {
        return BigDecimal.valueOf(amount.orElseThrow(), 5);
    }

    /** The dollars that it pays at most; only where they are known. */
    BigDecimal dollars() {
        return Bases.dollars(amount.orElseThrow());
    }

    /** As decisions say it, where it is known. */
    Optional<Pays> pays() {
        return amount.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        pay instanceof Pay.AtMost atMost
                                ? new Pays.AtMost(dollars(), atMost.forEachUnit())
                                : new Pays.Percent(plain(share().movePointRight(2))));
    }

    /** Without trailing zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
