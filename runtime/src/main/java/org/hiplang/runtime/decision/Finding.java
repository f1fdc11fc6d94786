package org.hiplang.runtime.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/**
 * What one rule found on one line.
 *
 * @param rule the rule, with its clause, reason and explanation
 * @param verdict what it says of its days; pended where the rule waits for a proof
 * @param wins whether it decided units: its reason goes on the remittance
 * @param days the days of the line that it speaks of
 * @param units the units it decided; none where it does not win, or pays of units and takes none
 * @param includedIn with {@link Verdict#INCLUDED}: the number of the other line
 * @param hangsOn names of the facts that are not known and that the finding hangs on; empty unless it is pended
 * @param what why, without what it hangs on: in the author's words for what the rule reads
 * @param with the numbers of the other lines it looked at: those that met its condition, or where its point is that
 *     none did, those that might have
 * @param earlier lines of the member's history, likewise
 * @param pays what it pays, where its rule pays otherwise than in full and it is known how much that is
 * @param message the words for the provider, with their values; absent where the rule has no reason, or the line waits
 */
public record Finding(
        RuleInfo rule,
        Verdict verdict,
        boolean wins,
        DaySet days,
        Units units,
        OptionalInt includedIn,
        List<String> hangsOn,
        String what,
        List<Integer> with,
        List<EarlierLine> earlier,
        Optional<Pays> pays,
        Optional<String> message) {
    /** Copies the lists. */
    public Finding {
        hangsOn = List.copyOf(hangsOn);
        with = List.copyOf(with);
        earlier = List.copyOf(earlier);
    }

    /** Why, in the author's words for what the rule reads. */
    public String because() {
        if (verdict != Verdict.PENDED || rule.verdict() == Verdict.PENDED) {
            return what;
        }
        String onWhat = hangsOn.isEmpty()
                ? "it is not known whether "
                : "it hangs on " + String.join(", ", hangsOn) + " whether ";
        return onWhat + what;
    }

    /** What the remittance says; nothing where the line waits, for a pend goes on none. */
    public Optional<Reason> reason() {
        return verdict == Verdict.PENDED ? Optional.empty() : rule.reason();
    }
}
