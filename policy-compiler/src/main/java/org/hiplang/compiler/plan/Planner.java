package org.hiplang.compiler.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.compiler.check.CheckedFamily;
import org.hiplang.compiler.check.CheckedPolicy;
import org.hiplang.compiler.meaning.Layers;
import org.hiplang.compiler.plan.PolicyPlan.CodeSetPlan;
import org.hiplang.compiler.plan.PolicyPlan.DiagnosisSetPlan;
import org.hiplang.compiler.plan.PolicyPlan.FactPlan;
import org.hiplang.compiler.plan.PolicyPlan.PairsPlan;
import org.hiplang.compiler.plan.PolicyPlan.ReadingPlan;
import org.hiplang.compiler.plan.PolicyPlan.RulePlan;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.table.Tables;

/** Plans the code of a checked policy, edition by edition. */
public final class Planner {
    private Planner() {}

    /** Plans the code of a policy in all its editions, for that package or the policy's own. */
    public static FamilyPlan plan(CheckedFamily checked, Optional<String> packageName) {
        PolicyFamily family = checked.family();
        String root = packageName.orElse(JavaNames.policyPackage(family.id()));
        boolean sole = family.editions().size() == 1;
        EditionPackages packages = new EditionPackages(family, packageName, root);
        return new FamilyPlan(
                root,
                JavaNames.policyClass(family.id()),
                checked.versions().stream()
                        .map(version -> plan(version, sole, packages))
                        .toList(),
                checked.amended().stream()
                        .map(policy -> plan(policy, sole, packages))
                        .toList());
    }

    private static PolicyPlan plan(CheckedPolicy checked, boolean sole, EditionPackages packages) {
        Policy policy = checked.policy();
        return new PolicyPlan(
                policy,
                sole,
                packages.root(),
                packages.of(policy),
                JavaNames.policyClass(policy.id()),
                codeSets(policy),
                diagnosisSets(policy),
                facts(policy),
                pairs(policy),
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

    private static List<DiagnosisSetPlan> diagnosisSets(Policy policy) {
        Unique constants = new Unique();
        return policy.diagnosisSets().stream()
                .map(set -> new DiagnosisSetPlan(set, constants.of(JavaNames.constant(set.name()))))
                .toList();
    }

    private static List<FactPlan> facts(Policy policy) {
        Unique constants = new Unique();
        List<FactPlan> plans = new ArrayList<>();
        for (Fact fact : policy.facts()) {
            plans.add(new FactPlan(fact, constants.of(JavaNames.constant(fact.name()))));
        }
        return plans;
    }

    private static List<PairsPlan> pairs(Policy policy) {
        Unique constants = new Unique();
        return policy.pairs().stream()
                .map(pairs -> new PairsPlan(pairs, constants.of(JavaNames.constant(pairs.name()))))
                .toList();
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
        Stream.of("", "Edition", "Codes", "Diagnoses", "Facts", "Finder", "Pairs", "Readings", "Tables")
                .forEach(part -> classes.of(own + part));
        for (int part = 0; part * PolicyPlan.EDITS_TOGETHER < policy.rules().size(); part++) {
            classes.of(own + "Edits" + (part + 1));
        }
        List<RulePlan> plans = new ArrayList<>();
        for (Rule rule : layers.inOrder()) {
            plans.add(new RulePlan(
                    rule,
                    classes.of(JavaNames.ruleClass(rule.name())),
                    Descriptions.of(policy, rule, layers.of(rule), Tables.NONE)));
        }
        return plans;
    }
}
