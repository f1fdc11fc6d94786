package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.find.Finder;
import org.hiplang.runtime.find.Plan;
import org.hiplang.runtime.find.Scope;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Tables;
import org.jspecify.annotations.Nullable;

/** The edits of one version of a policy, as the payer published it or as an amendment changes it. Immutable. */
public final class Edition {
    /** Runs choose few readings and tables; who makes new ones for each claim must not fill the memory. */
    private static final int MOST_PLANS = 16;

    private final PolicyInfo policy;
    private final Supplier<CodeClasses> classes;
    private final Scope scope;
    private final Supplier<List<Edit>> edits;
    private final Optional<Finder.Maker> finder;
    private final Window days;
    private final Map<Choice, Plan> plans = new ConcurrentHashMap<>();
    private volatile @Nullable Rules rules;

    /** An edition without a fast form, whose rules are there already. */
    public Edition(PolicyInfo policy, CodeClasses classes, Scope scope, List<Edit> edits) {
        this(policy, () -> classes, scope, () -> edits);
    }

    /**
     * An edition without a fast form. Its code sets and rules are made when the first claim comes that it may judge: of the
     * editions that amendments make, many runs need none.
     *
     * @param policy what the policy is, of this version alone
     * @param classes its code sets, by the numbers that the edits know them by
     * @param scope which claims it judges
     * @param edits every rule, each after those whose verdicts it reads
     */
    public Edition(PolicyInfo policy, Supplier<CodeClasses> classes, Scope scope, Supplier<List<Edit>> edits) {
        this(policy, classes, scope, edits, Optional.empty());
    }

    /**
     * An edition with a fast form.
     *
     * @param finder makes what finds where the edits hold
     */
    public Edition(
            PolicyInfo policy,
            Supplier<CodeClasses> classes,
            Scope scope,
            Supplier<List<Edit>> edits,
            Finder.Maker finder) {
        this(policy, classes, scope, edits, Optional.of(finder));
    }

    private Edition(
            PolicyInfo policy,
            Supplier<CodeClasses> classes,
            Scope scope,
            Supplier<List<Edit>> edits,
            Optional<Finder.Maker> finder) {
        this.policy = policy;
        this.classes = classes;
        this.scope = scope;
        this.edits = edits;
        this.finder = finder;
        this.days = Window.of(policy.newest().from(), policy.newest().to());
    }

    private Rules rules() {
        Rules known = rules;
        return known == null ? makeRules() : known;
    }

    private synchronized Rules makeRules() {
        Rules known = rules;
        if (known == null) {
            known = new Rules(classes.get(), edits.get());
            rules = known;
        }
        return known;
    }

    PolicyInfo policy() {
        return policy;
    }

    CodeClasses classes() {
        return rules().classes();
    }

    Scope scope() {
        return scope;
    }

    Edit edit(int place) {
        return rules().edit(place);
    }

    /** How the rule of that place tells why. */
    Telling telling(int place) {
        return rules().telling(place);
    }

    /** The places of the rules that bound units, in order; not to be changed. */
    int[] bounds() {
        return rules().bounds();
    }

    /** The days that it judges. */
    Window window(Terms terms) {
        return days.on(terms.processed());
    }

    /** The days that it judges and is in force on: of others its plan does not know what tables say. */
    Window ownWindow(Terms terms) {
        return window(terms).and(days);
    }

    /**
     * How it finds under the terms of a run, if it has a fast form.
     *
     * @param told whether something is told of the claims
     */
    Optional<Plan> plan(Terms terms, boolean told) {
        if (finder.isEmpty()) {
            return Optional.empty();
        }
        Choice choice = new Choice(terms.readings(), terms.tables(), told);
        Plan known = plans.get(choice);
        return Optional.of(known == null ? remember(choice, plan(finder.get(), terms, told)) : known);
    }

    private Plan plan(Finder.Maker maker, Terms terms, boolean told) {
        return new Plan(classes(), rules().infos(), maker, terms, told, days.from(), days.to());
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
            rules().ask(judgement);
        }
        return applies;
    }

    /** What of a run's terms its plan depends on, and whether something is told of the claims. */
    private record Choice(Map<String, String> readings, Tables tables, boolean told) {
        /** Said by hand, as below: what Java makes of a record by itself is slow the first time. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice that
                    && told == that.told
                    && readings.equals(that.readings)
                    && tables.equals(that.tables);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * readings.hashCode() + tables.hashCode()) + Boolean.hashCode(told);
        }
    }
}
