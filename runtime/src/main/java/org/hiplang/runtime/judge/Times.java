package org.hiplang.runtime.judge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Comparison;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;

/** The times between days of one claim: how old the patient is, and how late the claim was received. */
public final class Times {
    /** More days, months or years than there are between any two days of a claim or a fact: years of four digits. */
    private static final long LONGEST = 10_000_000;

    private final Claim claim;
    private final KnownFacts facts;
    private final Numbers numbers;

    Times(Claim claim, KnownFacts facts, Numbers numbers) {
        this.claim = claim;
        this.facts = facts;
        this.numbers = numbers;
    }

    /**
     * Whether the patient's age is so against a number of years, months or days, counted as whole ones that have passed.
     * Unknown where nobody knows the day of birth, or where it lies after the day.
     *
     * @param birth the fact that is the day of birth
     * @param day on which, since 1970-01-01; {@link Facts#ANY} is the line's first
     */
    public Truth age(
            FactInfo birth, Comparison how, Amount number, ChronoUnit unit, int line, int day, Grounds grounds) {
        LocalDate on = LocalDate.ofEpochDay(day == Facts.ANY ? claim.firstDay(line) : day);
        Optional<LocalDate> born = day(birth, line).filter(date -> !date.isAfter(on));
        if (born.isEmpty()) {
            KnownFacts.miss(birth, line, day, grounds);
            return Truth.UNKNOWN;
        }
        Amount age = Amount.of(unit.between(born.get(), on) * Units.ONE);
        return numbers.test(age, how, List.of(number), line, day, grounds);
    }

    /**
     * Whether the claim was received so long after a line's first or last day: held against the day that lies so many
     * years, months or days after it.
     *
     * @param received the fact that is the day on which the claim was received
     * @param number a fraction is dropped
     */
    public Truth received(
            FactInfo received,
            Comparison how,
            Amount number,
            ChronoUnit unit,
            boolean afterLast,
            int line,
            int day,
            Grounds grounds) {
        LocalDate from = LocalDate.ofEpochDay(afterLast ? claim.lastDay(line) : claim.firstDay(line));
        Optional<LocalDate> on = day(received, line);
        Truth truth = on.isEmpty()
                ? Truth.UNKNOWN
                : Numbers.agreed(
                        numbers.possible(number, line, day),
                        figure -> Truth.of(how.holds(
                                on.get().toEpochDay(),
                                from.plus(Math.min(figure / Units.ONE, LONGEST), unit)
                                        .toEpochDay())));
        if (truth == Truth.UNKNOWN) {
            if (on.isEmpty()) {
                KnownFacts.miss(received, line, day, grounds);
            }
            numbers.miss(number, line, day, grounds);
        }
        return truth;
    }

    private Optional<LocalDate> day(FactInfo fact, int line) {
        return facts.possible(fact, line, Facts.ANY).stream().findFirst().map(LocalDate::parse);
    }
}
