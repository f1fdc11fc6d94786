package org.hiplang.compiler.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.runtime.judge.Truth;
import org.hiplang.runtime.policy.CodeSet;

/** Whether lines can be payable, unpayable, or not known to be either, by the rules that judge them. */
final class PossiblePayment {
    private final Possible possible;

    PossiblePayment(Possible possible) {
        this.possible = possible;
    }

    /**
     * Of lines with those codes.
     *
     * @param after the rules whose verdicts count; all where absent
     */
    Set<Truth> of(CodeSet codes, Optional<RuleGroup> after) {
        List<Rule> asked = possible.rules().stream()
                .filter(rule -> judges(rule, codes))
                .filter(rule ->
                        after.map(group -> group.rules().contains(rule.name())).orElse(true))
                .toList();
        List<Rule> takers = asked.stream()
                .filter(rule -> takes(rule) && possible.of(rule).contains(Truth.YES))
                .toList();
        CodeSet open = codes.except(alwaysTaken(takers, codes));
        boolean unknown = asked.stream().anyMatch(rule -> judges(rule, open) && waits(rule))
                || takers.stream().anyMatch(taker -> mayBeRescued(taker, open));
        return Truths.of(!open.isEmpty(), !takers.isEmpty(), unknown);
    }

    private boolean judges(Rule rule, CodeSet codes) {
        return !possible.codes(rule).and(codes).isEmpty();
    }

    /** The codes that some rule takes without a condition, unless another that takes them too wins. */
    private CodeSet alwaysTaken(List<Rule> takers, CodeSet codes) {
        return takers.stream()
                .filter(rule -> possible.of(rule).equals(Set.of(Truth.YES))
                        && takesForSure(rule)
                        && losesOnlyTo(takers, rule, codes))
                .map(possible::codes)
                .reduce(CodeSet.NONE, CodeSet::or);
    }

    private boolean losesOnlyTo(List<Rule> takers, Rule rule, CodeSet codes) {
        return rule.givesWayTo().stream()
                .map(possible::rule)
                .filter(winner -> judges(winner, codes))
                .allMatch(winner -> takers.contains(winner) && losesOnlyTo(takers, winner, codes));
    }

    /** Whether it may be unknown whether the rule leaves a day. */
    private boolean waits(Rule rule) {
        if (rule.verdict() instanceof Verdict.Pended) {
            return !possible.of(rule).equals(Set.of(Truth.NO));
        }
        return takes(rule)
                && (possible.of(rule).contains(Truth.UNKNOWN)
                        || (rule.verdict() instanceof Verdict.KeepsAtMost keeps && Possible.mayBeUnknown(keeps)));
    }

    /** Whether it may be unknown whether the rule gives way to one that leaves the day. */
    private boolean mayBeRescued(Rule taker, CodeSet codes) {
        CodeSet taken = possible.codes(taker).and(codes);
        return taker.givesWayTo().stream()
                .map(possible::rule)
                .anyMatch(winner -> judges(winner, taken)
                        && !takes(winner)
                        && possible.of(winner).contains(Truth.UNKNOWN));
    }

    /** Whether it may take a day whole. */
    private static boolean takes(Rule rule) {
        return takesForSure(rule)
                || (rule.verdict() instanceof Verdict.KeepsAtMost keeps
                        && (keeps.units().asFact().isPresent()
                                || keeps.together().isPresent()));
    }

    private static boolean takesForSure(Rule rule) {
        return rule.verdict() instanceof Verdict.Denied
                || rule.verdict() instanceof Verdict.Included
                || (rule.verdict() instanceof Verdict.KeepsAtMost keeps
                        && keeps.units().is(0));
    }
}
