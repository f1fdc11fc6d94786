package org.hiplang.runtime;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.judge.Judge;
import org.hiplang.runtime.judge.Sitting;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * One compiled policy: what an edit jar holds. Instances are immutable and safe for use by several threads.
 *
 * <p>Edit jars register theirs as a service, so {@link #onClassPath()} finds all of them.
 */
public interface PolicyEdits {
    /** What the policy is. */
    default PolicyInfo info() {
        return judge().policy();
    }

    /** Who judges by it. */
    Judge judge();

    /**
     * Judges a claim.
     *
     * @param facts what is known beyond the claim; {@link Facts#NONE} where nothing is
     * @param terms what this run chooses; {@link Terms#PLAIN} where nothing
     * @throws IllegalArgumentException if a fact has a value that the policy does not declare for it, or the terms name a
     *     reading that it does not have ({@link Terms#of} leaves those of other policies out) or a word that is none of
     *     the reading's
     */
    default Decision judge(Claim claim, Facts facts, Terms terms) {
        return judge().judge(claim, facts, terms);
    }

    /**
     * Opens a sitting for one thread, which judges claim after claim in the same memory: a claim without findings costs no
     * allocation at all.
     *
     * @throws IllegalArgumentException as {@link #judge(Claim, Facts, Terms)} does of the terms
     */
    default Sitting sitting(Terms terms) {
        return judge().sitting(terms);
    }

    /** Judges a claim under the policy's own terms. */
    default Decision judge(Claim claim, Facts facts) {
        return judge(claim, facts, Terms.PLAIN);
    }

    /** Judges a claim of which nothing more is known. */
    default Decision judge(Claim claim) {
        return judge(claim, Facts.NONE);
    }

    /** Every policy in the edit jars on the class path, by the policy's id and version. */
    static List<PolicyEdits> onClassPath() {
        return ServiceLoader.load(PolicyEdits.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing((PolicyEdits edits) -> edits.info().id())
                        .thenComparing(edits -> edits.info().version()))
                .toList();
    }
}
