package org.hiplang.runtime.decision;

import java.util.List;
import java.util.OptionalInt;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.RuleInfo;

/**
 * What one rule found on one line.
 *
 * @param rule the rule, with its clause, reason and explanation
 * @param verdict what it says of its days; pended where the rule waits for a proof
 * @param wins whether it decided units: its reason goes on the remittance
 * @param days the days of the line that it speaks of
 * @param units the units it decided; none where it does not win
 * @param includedIn with {@link Verdict#INCLUDED}: the number of the other line
 * @param with the numbers of the other lines it looked at: those that met its condition, or where its point is that
 *     none did, those that might have
 */
public record Finding(
        RuleInfo rule,
        Verdict verdict,
        boolean wins,
        DaySet days,
        Units units,
        OptionalInt includedIn,
        List<Integer> with) {
    /** Copies the list. */
    public Finding {
        with = List.copyOf(with);
    }

    /** Why, in the author's words for what the rule reads. */
    public String because() {
        boolean certain = verdict != Verdict.PENDED || rule.verdict() == Verdict.PENDED;
        return certain ? rule.because() : "it is not known whether " + rule.because();
    }
}
