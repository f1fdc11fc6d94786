package org.hiplang.runtime.judge;

import java.util.Set;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.PairsInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Pairs;

/**
 * Looks up whether the code of a claim's line is paired with that of another, in the table handed in for the run or else
 * in the policy's own: never in both, since what one leaves out is not paired.
 */
final class Paired {
    private final Claim claim;
    private final Terms terms;

    Paired(Claim claim, Terms terms) {
        this.claim = claim;
        this.terms = terms;
    }

    /** Whether a row in force on the day has the codes of the two lines. */
    boolean holds(PairsInfo info, int line, int other, int day) {
        return row(pairs(info), line, other, day) >= 0;
    }

    /** Whether such a row says one of the values. */
    boolean holds(PairsInfo info, String column, Set<String> values, int line, int other, int day) {
        Pairs pairs = pairs(info);
        int row = row(pairs, line, other, day);
        return row >= 0 && values.contains(pairs.text(row, pairs.column(column)));
    }

    private int row(Pairs pairs, int line, int other, int day) {
        return pairs.row(claim.code(line), claim.code(other), day);
    }

    private Pairs pairs(PairsInfo info) {
        return terms.tables()
                .pairs(info.name())
                .or(() -> info.tables().pairs(info.name()))
                .orElseThrow(() -> new IllegalStateException("there is no table of pairs `" + info.name() + "`"));
    }
}
