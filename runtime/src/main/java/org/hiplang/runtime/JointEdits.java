package org.hiplang.runtime;

import java.util.List;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.JointDecision;
import org.hiplang.runtime.judge.Panel;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * Several compiled policies that judge claims together: one decision a claim. Instances are immutable and safe for use by
 * several threads.
 */
public final class JointEdits {
    private final Panel panel;

    private JointEdits(Panel panel) {
        this.panel = panel;
    }

    /**
     * These policies, in any order.
     *
     * @throws IllegalArgumentException where one policy is there twice, or some give way to each other in a circle
     */
    public static JointEdits of(List<PolicyEdits> policies) {
        return new JointEdits(
                new Panel(policies.stream().map(PolicyEdits::judge).toList()));
    }

    /** What the policies are, in the order in which they are judged. */
    public List<PolicyInfo> info() {
        return panel.policies();
    }

    /**
     * Judges a claim: each policy after those to which it gives way, and one decision over what all found.
     *
     * @param facts what is known beyond the claim; {@link Facts#NONE} where nothing is
     * @param terms what this run chooses; {@link Terms#PLAIN} where nothing. Each policy takes its own readings of them
     * @throws IllegalArgumentException as {@link PolicyEdits#judge(Claim, Facts, Terms)} does, and where no policy has a
     *     reading that the terms name
     */
    public JointDecision judge(Claim claim, Facts facts, Terms terms) {
        return panel.judge(claim, facts, terms);
    }
}
