package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.find.Finder;
import org.hiplang.runtime.find.Plan;
import org.hiplang.runtime.find.Scope;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Tables;

/** The edits of one version of a policy, as the payer published it or as an amendment changes it. Immutable. */
public final class Edition {
    /** Runs choose few readings and tables; who makes new ones for each claim must not fill the memory. */
    private static final int MOST_PLANS = 16;

    private final PolicyInfo policy;
    private final CodeClasses classes;
    private final Scope scope;
    private final List<Edit> edits;
    private final Judged judged;
    private final Optional<Finder.Maker> finder;
    private final int[] bounds;
    private final Map<Choice, Plan> plans = new ConcurrentHashMap<>();

    /**
     * An edition without a fast form.
     *
     * @param policy what the policy is, of this version alone
     * @param classes its code sets, by the numbers that the edits know them by
     * @param scope which claims it judges
     * @param edits every rule, each after those whose verdicts it reads
     */
    public Edition(PolicyInfo policy, CodeClasses classes, Scope scope, List<Edit> edits) {
        this(policy, classes, scope, edits, Optional.empty());
    }

    /**
     * An edition with a fast form.
     *
     * @param finder makes what finds where the edits hold
     */
    public Edition(PolicyInfo policy, CodeClasses classes, Scope scope, List<Edit> edits, Finder.Maker finder) {
        this(policy, classes, scope, edits, Optional.of(finder));
    }

    private Edition(
            PolicyInfo policy, CodeClasses classes, Scope scope, List<Edit> edits, Optional<Finder.Maker> finder) {
        this.policy = policy;
        this.classes = classes;
        this.scope = scope;
        this.edits = List.copyOf(edits);
        this.judged = new Judged(classes, this.edits);
        this.finder = finder;
        this.bounds = IntStream.range(0, edits.size()).filter(this::isBound).toArray();
    }

    PolicyInfo policy() {
        return policy;
    }

    CodeClasses classes() {
        return classes;
    }

    Scope scope() {
        return scope;
    }

    Edit edit(int place) {
        return edits.get(place);
    }

    boolean isBound(int place) {
        return edits.get(place).rule().bound().isPresent();
    }

    /** Those rules, and all that bound units, in order. */
    int[] asked(int[] rules) {
        return IntStream.concat(IntStream.of(rules), IntStream.of(bounds))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The days that it judges. */
    Window window(Terms terms) {
        return ownWindow().on(terms.processed());
    }

    private Window ownWindow() {
        return Window.of(policy.newest().from(), policy.newest().to());
    }

    /** How it finds under the terms of a run, if it has a fast form. */
    Optional<Plan> plan(Terms terms) {
        if (finder.isEmpty()) {
            return Optional.empty();
        }
        Choice choice = new Choice(terms.readings(), terms.tables());
        Plan known = plans.get(choice);
        return Optional.of(known == null ? remember(choice, plan(finder.get(), terms)) : known);
    }

    private Plan plan(Finder.Maker maker, Terms terms) {
        Window days = ownWindow();
        return new Plan(
                classes, policy.facts(), edits.stream().map(Edit::rule).toList(), maker, terms, days.from(), days.to());
    }

    private Plan remember(Choice choice, Plan plan) {
        if (plans.size() >= MOST_PLANS) {
            plans.clear();
        }
        plans.put(choice, plan);
        return plan;
    }

    /** A look at the claim that writes into the ledger. */
    Judgement open(Claim claim, Terms terms, Ledger ledger) {
        return new Judgement(this, claim, terms, ledger);
    }

    /** Asks every rule that judges one of its lines, if the claim is one that the edition judges; whether it is. */
    boolean judge(Judgement judgement) {
        boolean applies = scope.applies(judgement);
        if (applies) {
            judgement.begin();
            judged.ask(judgement);
        }
        return applies;
    }

    /** What of a run's terms its plan depends on. */
    private record Choice(Map<String, String> readings, Tables tables) {}
}
