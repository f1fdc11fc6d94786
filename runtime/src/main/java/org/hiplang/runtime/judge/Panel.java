package org.hiplang.runtime.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.JointDecision;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.decision.Share;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;

/**
 * Judges claims by several policies together, each after those to which it gives way.
 *
 * <p>What all of them found is settled once, so that the units of a line are placed on the days that all leave it.
 */
public final class Panel {
    private final List<Judge> judges;
    private final List<List<Integer>> below;

    /**
     * Sits the judges of policies, in any order.
     *
     * @throws IllegalArgumentException where one policy is there twice, or some give way to each other in a circle
     */
    public Panel(List<Judge> judges) {
        List<PolicyInfo> order =
                Precedence.of(judges.stream().map(Judge::policy).toList());
        Map<String, Judge> byId =
                judges.stream().collect(Collectors.toMap(judge -> judge.policy().id(), judge -> judge));
        this.judges = order.stream().map(policy -> byId.get(policy.id())).toList();
        this.below = Precedence.below(order);
    }

    /** The policies, in the order in which they are judged. */
    public List<PolicyInfo> policies() {
        return judges.stream().map(Judge::policy).toList();
    }

    /**
     * The decision on a claim, given what is known beyond it, under the terms of this run; each policy takes its own
     * readings of them.
     *
     * @throws IllegalArgumentException as {@link Judge#judge} does, and where no policy has a reading
     */
    public JointDecision judge(Claim claim, Facts facts, Terms terms) {
        terms.checkAny(policies());
        return new Session(claim, facts, terms).decision();
    }

    /** One claim before the panel. */
    private final class Session {
        private final Claim claim;
        private final Facts facts;
        private final Terms terms;
        private final List<List<Ruling>> rulings = new ArrayList<>();
        private final List<Share> shares = new ArrayList<>();

        Session(Claim claim, Facts facts, Terms terms) {
            this.claim = claim;
            this.facts = facts;
            this.terms = terms;
        }

        JointDecision decision() {
            for (int place = 0; place < judges.size(); place++) {
                hear(place);
            }
            Ledger all = found(IntStream.range(0, judges.size()).boxed().toList());
            boolean amended = rulings.stream().flatMap(List::stream).anyMatch(Ruling::isAmended);
            List<LineDecision> lines = DecisionWriter.decisions(all);
            return new JointDecision(claim.number(), shares, amended ? governed(lines) : lines);
        }

        private List<LineDecision> governed(List<LineDecision> lines) {
            return IntStream.range(0, lines.size())
                    .mapToObj(line -> lines.get(line).governedBy(governing(line), overruled(line)))
                    .toList();
        }

        private void hear(int place) {
            Judge judge = judges.get(place);
            Terms own = terms.of(judge.policy());
            Sitting sitting = judge.sittingHere(own);
            if (isFoundNothing(below.get(place)) && sitting.looks(claim, facts)) {
                rulings.add(Collections.nCopies(claim.lines(), Ruling.of(sitting.ledger())));
                boolean applies = sitting.applies();
                shares.add(
                        new Share(judge.policy(), applies, sitting.judgedBy(applies), List.of(), sitting.switched()));
            } else {
                hearGenerally(place, judge, own);
            }
        }

        /** Whether policies found nothing that another could see. */
        private boolean isFoundNothing(List<Integer> places) {
            return places.stream()
                    .flatMap(place -> rulings.get(place).stream())
                    .noneMatch(ruling -> ruling.ledger().hasEntries());
        }

        private void hearGenerally(int place, Judge judge, Terms own) {
            Optional<Ledger> seen = Optional.of(below.get(place))
                    .filter(policies -> !policies.isEmpty())
                    .map(this::found);
            Hearing hearing = new Hearing(claim, own, Ledger.of(claim, facts, own, seen));
            boolean applies = hearing.judge(judge.versions());
            List<Ruling> ruled = hearing.rulings(judge.amended());
            rulings.add(ruled);
            List<AmendmentInfo> amendments = ruled.stream()
                    .flatMap(ruling -> ruling.governedBy().stream())
                    .distinct()
                    .toList();
            shares.add(new Share(judge.policy(), applies, hearing.judgedBy(), amendments, judge.switched(own)));
        }

        /** What some of the policies found, each at its place. */
        private Ledger found(List<Integer> places) {
            Ledger found = Ledger.of(claim, facts, terms);
            for (int place : places) {
                for (int line = 0; line < claim.lines(); line++) {
                    found.take(rulings.get(place).get(line).ledger(), line, place);
                }
            }
            return found;
        }

        private Stream<Ruling> rulings(int line) {
            return rulings.stream().map(ruled -> ruled.get(line));
        }

        private List<AmendmentInfo> governing(int line) {
            return rulings(line)
                    .flatMap(ruling -> ruling.governedBy().stream())
                    .distinct()
                    .toList();
        }

        private List<Finding> overruled(int line) {
            return rulings(line).flatMap(ruling -> ruling.overruled().stream()).toList();
        }
    }
}
