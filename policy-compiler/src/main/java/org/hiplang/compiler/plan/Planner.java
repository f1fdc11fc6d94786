package org.hiplang.compiler.plan;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.compiler.check.CheckedPolicy;
import org.hiplang.compiler.meaning.Layers;
import org.hiplang.compiler.plan.PolicyPlan.CodeSetPlan;
import org.hiplang.compiler.plan.PolicyPlan.FactPlan;
import org.hiplang.compiler.plan.PolicyPlan.ReadingPlan;
import org.hiplang.compiler.plan.PolicyPlan.RulePlan;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;

/** Plans the code of a checked policy. */
public final class Planner {
    private Planner() {}

    /** The package that a policy's code goes to unless the build says otherwise, as in {@code hip.cpcp019}. */
    public static String defaultPackage(Policy policy) {
        return JavaNames.policyPackage(policy.id());
    }

    /** Plans the code of a policy for that package. */
    public static PolicyPlan plan(CheckedPolicy checked, String packageName) {
        Policy policy = checked.policy();
        return new PolicyPlan(
                policy,
                packageName,
                JavaNames.policyClass(policy.id()),
                codeSets(policy),
                facts(policy),
                readings(policy),
                rules(policy, checked.layers()));
    }

    private static List<CodeSetPlan> codeSets(Policy policy) {
        Unique constants = new Unique();
        Unique variables = new Unique();
        constants.of("CLASSES");
        List<CodeSetPlan> plans = new ArrayList<>();
        for (CodeSet set : policy.codeSets()) {
            String name = set.declared() ? set.name() : "codes-" + set.name();
            String constant = constants.of(JavaNames.constant(name));
            plans.add(new CodeSetPlan(set, constant, variables.of(JavaNames.variable(constant) + "Codes")));
        }
        return plans;
    }

    private static List<FactPlan> facts(Policy policy) {
        Unique constants = new Unique();
        List<FactPlan> plans = new ArrayList<>();
        for (Fact fact : policy.facts()) {
            plans.add(new FactPlan(fact, constants.of(JavaNames.constant(fact.name()))));
        }
        return plans;
    }

    private static List<ReadingPlan> readings(Policy policy) {
        Unique constants = new Unique();
        return policy.readings().stream()
                .map(reading -> new ReadingPlan(reading, constants.of(JavaNames.constant(reading.name()))))
                .toList();
    }

    private static List<RulePlan> rules(Policy policy, Layers layers) {
        Unique classes = new Unique();
        String own = JavaNames.policyClass(policy.id());
        List.of(own, own + "Codes", own + "Facts", own + "Readings", own + "Tables")
                .forEach(classes::of);
        List<RulePlan> plans = new ArrayList<>();
        for (Rule rule : layers.inOrder()) {
            plans.add(new RulePlan(
                    rule, classes.of(JavaNames.ruleClass(rule.name())), Descriptions.of(rule, layers.of(rule))));
        }
        return plans;
    }
}
