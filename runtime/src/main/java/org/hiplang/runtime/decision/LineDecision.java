package org.hiplang.runtime.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a policy decided of one line. Immutable; what it asks for may be gathered when it is first asked for, and then
 * stays. Two are equal where they say the same.
 *
 * <p>Billed units are kept units and units taken (denied, included, reduced away). Of the kept ones, some may wait for a
 * proof.
 */
public final class LineDecision {
    private static final Later<List<Ask>> NO_ASKS = new Later<>(List::of);

    private final int line;
    private final Verdict verdict;
    private final Units billed;
    private final Units kept;
    private final Units pended;
    private final DayUnits keptByDay;
    private final OptionalInt includedIn;
    private final DaySet notJudged;
    private final List<Finding> findings;
    private final Later<List<Ask>> asks;
    private final List<AmendmentInfo> governedBy;
    private final Optional<Payment> payment;

    /**
     * A decision that the policy made alone.
     *
     * @param line the line's number
     * @param verdict what became of it as a whole: the strongest that any of its units met, and reduced where some were
     *     taken and some kept, or where what is kept is paid less than in full
     * @param billed units billed
     * @param kept units that nothing took away
     * @param pended those of the kept units that wait
     * @param keptByDay the kept units on each day
     * @param includedIn with {@link Verdict#INCLUDED}: the number of the other line
     * @param notJudged the days that lie outside the policy
     * @param findings every finding, the winners first, and of these the ones that gave the line its verdict
     * @param asks tells the proofs that would decide the pended units, and no others; asked once at most
     * @param payment what the kept units are paid, where a rule pays them otherwise than in full
     */
    public LineDecision(
            int line,
            Verdict verdict,
            Units billed,
            Units kept,
            Units pended,
            DayUnits keptByDay,
            OptionalInt includedIn,
            DaySet notJudged,
            List<Finding> findings,
            Supplier<List<Ask>> asks,
            Optional<Payment> payment) {
        this(
                line,
                verdict,
                billed,
                kept,
                pended,
                keptByDay,
                includedIn,
                notJudged,
                findings,
                new Later<>(() -> List.copyOf(asks.get())),
                List.of(),
                payment);
    }

    /** The same where nothing waits, and nothing is asked for. */
    public LineDecision(
            int line,
            Verdict verdict,
            Units billed,
            Units kept,
            DayUnits keptByDay,
            OptionalInt includedIn,
            DaySet notJudged,
            List<Finding> findings,
            Optional<Payment> payment) {
        this(
                line,
                verdict,
                billed,
                kept,
                Units.ZERO,
                keptByDay,
                includedIn,
                notJudged,
                findings,
                NO_ASKS,
                List.of(),
                payment);
    }

    private LineDecision(
            int line,
            Verdict verdict,
            Units billed,
            Units kept,
            Units pended,
            DayUnits keptByDay,
            OptionalInt includedIn,
            DaySet notJudged,
            List<Finding> findings,
            Later<List<Ask>> asks,
            List<AmendmentInfo> governedBy,
            Optional<Payment> payment) {
        this.line = line;
        this.verdict = verdict;
        this.billed = billed;
        this.kept = kept;
        this.pended = pended;
        this.keptByDay = keptByDay;
        this.includedIn = includedIn;
        this.notJudged = notJudged;
        this.findings = List.copyOf(findings);
        this.asks = asks;
        this.governedBy = List.copyOf(governedBy);
        this.payment = payment;
    }

    /**
     * The same decision, said to be those amendments'.
     *
     * @param overruled more findings, which decide nothing
     */
    public LineDecision governedBy(List<AmendmentInfo> amendments, List<Finding> overruled) {
        List<Finding> all = Stream.concat(findings.stream(), overruled.stream()).toList();
        return new LineDecision(
                line, verdict, billed, kept, pended, keptByDay, includedIn, notJudged, all, asks, amendments, payment);
    }

    /** The line's number. */
    public int line() {
        return line;
    }

    /**
     * What became of it as a whole: the strongest that any of its units met, and reduced where some were taken and some
     * kept, or where what is kept is paid less than in full.
     */
    public Verdict verdict() {
        return verdict;
    }

    /** Units billed. */
    public Units billed() {
        return billed;
    }

    /** Units that nothing took away. */
    public Units kept() {
        return kept;
    }

    /** Those of the kept units that wait. */
    public Units pended() {
        return pended;
    }

    /** The kept units on each day. */
    public DayUnits keptByDay() {
        return keptByDay;
    }

    /** With {@link Verdict#INCLUDED}: the number of the other line. */
    public OptionalInt includedIn() {
        return includedIn;
    }

    /** The days that lie outside the policy. */
    public DaySet notJudged() {
        return notJudged;
    }

    /** Every finding, the winners first, and of these the ones that gave the line its verdict. */
    public List<Finding> findings() {
        return findings;
    }

    /** The proofs that would decide the pended units, and no others. */
    public List<Ask> asks() {
        return asks.get();
    }

    /**
     * The amendments because of which the line is decided otherwise than by the policy alone, by name; several where they
     * agree, or where they do not and the line waits for a person.
     */
    public List<AmendmentInfo> governedBy() {
        return governedBy;
    }

    /** What the kept units are paid, where a rule pays them otherwise than in full. */
    public Optional<Payment> payment() {
        return payment;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineDecision that
                && line == that.line
                && verdict == that.verdict
                && billed.equals(that.billed)
                && kept.equals(that.kept)
                && pended.equals(that.pended)
                && keptByDay.equals(that.keptByDay)
                && includedIn.equals(that.includedIn)
                && notJudged.equals(that.notJudged)
                && findings.equals(that.findings)
                && asks().equals(that.asks())
                && governedBy.equals(that.governedBy)
                && payment.equals(that.payment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, verdict, billed, kept, pended, keptByDay, includedIn, notJudged, findings, payment);
    }

    @Override
    public String toString() {
        return "LineDecision[line=" + line + ", verdict=" + verdict + ", billed=" + billed + ", kept=" + kept
                + ", pended="
                + pended + ", keptByDay=" + keptByDay + ", includedIn=" + includedIn + ", notJudged=" + notJudged
                + ", findings=" + findings + ", asks=" + asks() + ", governedBy=" + governedBy + ", payment=" + payment
                + "]";
    }
}
