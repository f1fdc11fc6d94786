package org.hiplang.runtime.policy;

import java.util.List;
import java.util.Optional;

/**
 * What a rule is, as decisions show it.
 *
 * @param policy the id of the policy that it is a rule of, also where an amendment declares it
 * @param name its name in the policy
 * @param source where it stands: the policy's id and version, or the document of the amendment
 * @param amends whether an amendment declares it, which governs over the policy
 * @param title the rule in the author's words
 * @param statement the number of the statement it carries out, if the author gave one
 * @param cites the place in the policy document, as people read it
 * @param verdict what it does
 * @param bound with {@link Verdict#REDUCED}: how many units are kept at most; else absent
 * @param pays with {@link Verdict#REDUCED}: what is paid of the units that are kept; else absent
 * @param reason what the remittance says; absent for noted and pended
 * @param because why the rule finds what it finds, in the author's words for the sets it reads
 * @param byDay whether it judges each day of a line by itself
 * @param layer the layer it is judged in, from 0
 * @param givesWayTo names of rules that win over it
 */
public record RuleInfo(
        String policy,
        String name,
        String source,
        boolean amends,
        String title,
        Optional<String> statement,
        String cites,
        Verdict verdict,
        Optional<Bound> bound,
        Optional<Pay> pays,
        Optional<Reason> reason,
        Because because,
        boolean byDay,
        int layer,
        List<String> givesWayTo) {
    /** The name of the rule that pends a line of which two amendments say different things. */
    public static final String AMENDMENTS_DISAGREE = "amendments-disagree";

    /** Copies the list. */
    public RuleInfo {
        givesWayTo = List.copyOf(givesWayTo);
    }

    /** Whether it is no rule of an author, but says that amendments disagree. */
    public boolean isDisagreement() {
        return name.equals(AMENDMENTS_DISAGREE);
    }

    /** Whether the other rule wins over this by the author's word, who speaks of rules of his own policy. */
    public boolean givesWayTo(RuleInfo other) {
        return !givesWayTo.isEmpty() && policy.equals(other.policy) && givesWayTo.contains(other.name);
    }

    /** A rule that leaves the price of what is kept as it is. */
    public RuleInfo(
            String policy,
            String name,
            String source,
            boolean amends,
            String title,
            Optional<String> statement,
            String cites,
            Verdict verdict,
            Optional<Bound> bound,
            Optional<Reason> reason,
            Because because,
            boolean byDay,
            int layer,
            List<String> givesWayTo) {
        this(
                policy,
                name,
                source,
                amends,
                title,
                statement,
                cites,
                verdict,
                bound,
                Optional.empty(),
                reason,
                because,
                byDay,
                layer,
                givesWayTo);
    }

    /** Whether both say the same, whatever else is judged beside them. */
    public boolean saysTheSameAs(RuleInfo other) {
        return name.equals(other.name) && (equals(other) || equals(other.in(layer, givesWayTo)));
    }

    private RuleInfo in(int otherLayer, List<String> otherWinners) {
        return new RuleInfo(
                policy,
                name,
                source,
                amends,
                title,
                statement,
                cites,
                verdict,
                bound,
                pays,
                reason,
                because,
                byDay,
                otherLayer,
                otherWinners);
    }
}
