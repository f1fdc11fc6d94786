package org.hiplang.runtime.judge;

import java.util.List;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * The edits of one version of a policy, as the payer published it or as an amendment changes it.
 *
 * @param policy what the policy is, of this version alone
 * @param classes its code sets, by the numbers that the edits know them by
 * @param scope which claims it judges
 * @param edits every rule, each after those whose verdicts it reads
 */
public record Edition(PolicyInfo policy, CodeClasses classes, Scope scope, List<Edit> edits) {
    /** Copies the list. */
    public Edition {
        edits = List.copyOf(edits);
    }

    /** The days that it judges. */
    Window window(Terms terms) {
        return Window.of(policy.newest().from(), policy.newest().to()).on(terms.processed());
    }

    /** A look at the claim that writes into the ledger. */
    Judgement open(Claim claim, Terms terms, Ledger ledger) {
        return new Judgement(this, claim, terms, ledger);
    }

    /** Asks every rule, if the claim is one that the edition judges; whether it is. */
    boolean judge(Judgement judgement) {
        boolean applies = scope.applies(judgement);
        if (applies) {
            judgement.begin();
            edits.forEach(edit -> edit.judge(judgement));
        }
        return applies;
    }
}
