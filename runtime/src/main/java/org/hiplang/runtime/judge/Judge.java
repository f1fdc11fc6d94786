package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * Judges claims with the edits of one policy, layer by layer.
 *
 * @param policy what the policy is
 * @param classes the policy's code sets, by the numbers that the edits know them by
 * @param scope which claims the policy judges
 * @param edits every rule, each after those whose verdicts it reads
 */
public record Judge(PolicyInfo policy, CodeClasses classes, Scope scope, List<Edit> edits) {
    /** Copies the list. */
    public Judge {
        edits = List.copyOf(edits);
    }

    /** Which claims a policy judges. */
    @FunctionalInterface
    public interface Scope {
        /** Whether the policy judges the claim. */
        boolean applies(Judgement claim);
    }

    private Map<String, String> switched(Terms terms) {
        return policy.readings().isEmpty() ? Map.of() : terms.switched(policy);
    }

    /** The decision on a claim, given what is known beyond it, under the terms of this run. */
    public Decision judge(Claim claim, Facts facts, Terms terms) {
        terms.check(policy);
        Judgement judgement = new Judgement(policy, classes, claim, facts, terms);
        boolean applies = scope.applies(judgement);
        if (applies) {
            edits.forEach(edit -> edit.judge(judgement));
        }
        List<LineDecision> lines = new ArrayList<>(claim.lines());
        for (int line = 0; line < claim.lines(); line++) {
            boolean judged = applies && judgement.isInForce(line);
            lines.add(judged ? new DecisionWriter(judgement, line).decision() : DecisionWriter.outside(claim, line));
        }
        return new Decision(claim.number(), policy, applies, lines, switched(terms));
    }
}
