package org.hiplang.runtime.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Verdict;

/**
 * What a policy decided of one line.
 *
 * <p>Billed units are kept units and units taken (denied, included, reduced away). Of the kept ones, some may wait for a
 * proof.
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
 * @param findings every finding, the winners first
 * @param asks the proofs that would decide the pended units, and no others
 * @param governedBy the amendments because of which the line is decided otherwise than by the policy alone, by name;
 *     several where they agree, or where they do not and the line waits for a person
 * @param payment what the kept units are paid, where a rule pays them otherwise than in full
 */
public record LineDecision(
        int line,
        Verdict verdict,
        Units billed,
        Units kept,
        Units pended,
        DayUnits keptByDay,
        OptionalInt includedIn,
        DaySet notJudged,
        List<Finding> findings,
        List<Ask> asks,
        List<AmendmentInfo> governedBy,
        Optional<Payment> payment) {
    /** Copies the lists. */
    public LineDecision {
        findings = List.copyOf(findings);
        asks = List.copyOf(asks);
        governedBy = List.copyOf(governedBy);
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
}
