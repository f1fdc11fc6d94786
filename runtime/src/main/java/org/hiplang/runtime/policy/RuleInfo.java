package org.hiplang.runtime.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a rule is, as decisions show it.
 *
 * @param name its name in the policy
 * @param title the rule in the author's words
 * @param statement the number of the statement it carries out, if the author gave one
 * @param cites the place in the policy document, as people read it
 * @param verdict what it does
 * @param cap with {@link Verdict#REDUCED}: the units kept at most, in thousandths; else 0
 * @param reason what the remittance says; absent for noted and pended
 * @param because why the rule found what it found, in the author's words for the sets it reads
 * @param byDay whether it judges each day of a line by itself
 * @param layer the layer it is judged in, from 0
 * @param givesWayTo names of rules that win over it
 */
public record RuleInfo(
        String name,
        String title,
        Optional<String> statement,
        String cites,
        Verdict verdict,
        long cap,
        Optional<Reason> reason,
        String because,
        boolean byDay,
        int layer,
        List<String> givesWayTo) {
    /** Copies the list. */
    public RuleInfo {
        givesWayTo = List.copyOf(givesWayTo);
    }

    /** Whether it takes a day of a line whole: denied, included in another line, or reduced to nothing. */
    public boolean takes() {
        return verdict == Verdict.DENIED || verdict == Verdict.INCLUDED || (verdict == Verdict.REDUCED && cap == 0);
    }

    /** Whether it only bounds the units. */
    public boolean caps() {
        return verdict == Verdict.REDUCED && cap > 0;
    }
}
