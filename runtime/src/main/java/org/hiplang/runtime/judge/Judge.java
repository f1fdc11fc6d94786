package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.find.Scope;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * Judges claims by one policy: each day of each line by the version in force on it, and by the amendments that govern.
 * Immutable.
 */
public final class Judge {
    private final PolicyInfo policy;
    private final List<Edition> versions;
    private final List<Amended> amended;
    private final ThreadLocal<Sitting> sitting = ThreadLocal.withInitial(() -> sitting(Terms.PLAIN));

    /**
     * The judge of a policy.
     *
     * @param policy what the policy is
     * @param versions its versions, the oldest first
     * @param amended the versions as amendments change them
     */
    public Judge(PolicyInfo policy, List<Edition> versions, List<Amended> amended) {
        this.policy = policy;
        this.versions = List.copyOf(versions);
        this.amended = List.copyOf(amended);
    }

    /** A policy of one version, which nothing amends; the parts are those of an {@link Edition}. */
    public Judge(PolicyInfo policy, CodeClasses classes, Scope scope, List<Edit> edits) {
        this(policy, List.of(new Edition(policy, classes, scope, edits)), List.of());
    }

    /** A policy of one version, which nothing amends. */
    public static Judge of(Edition version) {
        return new Judge(version.policy(), List.of(version), List.of());
    }

    /** The judge of all editions of a policy: its versions, the oldest first, and these as amended, by amendment. */
    public static Judge of(List<Edition> versions, List<Amended> amended) {
        List<PolicyInfo> published = new ArrayList<>();
        for (Edition version : versions) {
            published.add(version.policy());
        }
        // Of an amendment of several versions there are several editions, one after the other.
        List<AmendmentInfo> amendments = new ArrayList<>();
        List<PolicyInfo> changed = new ArrayList<>();
        for (Amended each : amended) {
            changed.add(each.edition().policy());
            AmendmentInfo amendment = each.amendment();
            if (amendments.isEmpty()
                    || !amendments.get(amendments.size() - 1).name().equals(amendment.name())) {
                amendments.add(amendment);
            }
        }
        PolicyInfo policy = PolicyInfo.of(published, changed, amendments);
        return new Judge(policy, versions, amended);
    }

    /** What the policy is. */
    public PolicyInfo policy() {
        return policy;
    }

    List<Edition> versions() {
        return versions;
    }

    List<Amended> amended() {
        return amended;
    }

    /** The readings in force that are not the author's. */
    Map<String, String> switched(Terms terms) {
        return policy.readings().isEmpty() ? Map.of() : terms.switched(policy);
    }

    /**
     * A sitting under the terms of a run, for one thread.
     *
     * @throws IllegalArgumentException as {@link #judge} does of the terms
     */
    public Sitting sitting(Terms terms) {
        return new Sitting(this, terms);
    }

    /** The decision on a claim, given what is known beyond it, under the terms of this run. */
    public Decision judge(Claim claim, Facts facts, Terms terms) {
        Sitting here = sittingHere(terms);
        here.finds(claim, facts);
        return here.decision();
    }

    /** The sitting of this thread: runs seldom take turns in one. */
    Sitting sittingHere(Terms terms) {
        Sitting here = sitting.get();
        if (!here.terms().equals(terms)) {
            here = sitting(terms);
            sitting.set(here);
        }
        return here;
    }

    /**
     * What {@link #judge} decides, by the general way alone: much slower, and equal, so that one can be held against the
     * other.
     *
     * @throws IllegalArgumentException as {@link #judge} does
     */
    public Decision generally(Claim claim, Facts facts, Terms terms) {
        terms.check(policy);
        Hearing hearing = new Hearing(claim, facts, terms);
        boolean applies = hearing.judge(versions);
        return new Decision(
                claim.number(), policy, applies, hearing.judgedBy(), hearing.lines(amended), switched(terms));
    }
}
