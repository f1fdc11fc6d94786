package org.hiplang.compiler.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.DiagnosisSet;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.policy.RuleInfo;

/**
 * The generated code of one edition of a policy, before it is written.
 *
 * @param policy what it is generated from
 * @param sole whether the policy has no other edition
 * @param packageName the Java package of all its classes
 * @param className the class that implements the policy; the edition's classes take their names from it
 * @param codeSets its code sets; their places in the list are their numbers
 * @param diagnosisSets its diagnosis sets, each after those it is made of
 * @param facts its facts
 * @param pairs its tables of pairs
 * @param readings its readings
 * @param rules its rules, each after those whose verdicts it reads
 * @param codeSetsByName the code sets again, for of a large policy there are many
 */
public record PolicyPlan(
        Policy policy,
        boolean sole,
        String root,
        String packageName,
        String className,
        List<CodeSetPlan> codeSets,
        List<DiagnosisSetPlan> diagnosisSets,
        List<FactPlan> facts,
        List<PairsPlan> pairs,
        List<ReadingPlan> readings,
        List<RulePlan> rules,
        Map<String, CodeSetPlan> codeSetsByName) {
    /** How many rules are listed in one class. */
    public static final int EDITS_TOGETHER = 400;

    /** Copies the lists. */
    public PolicyPlan {
        codeSets = List.copyOf(codeSets);
        diagnosisSets = List.copyOf(diagnosisSets);
        facts = List.copyOf(facts);
        pairs = List.copyOf(pairs);
        readings = List.copyOf(readings);
        rules = List.copyOf(rules);
        codeSetsByName = Map.copyOf(codeSetsByName);
    }

    /** The generated code of one edition. */
    PolicyPlan(
            Policy policy,
            boolean sole,
            String root,
            String packageName,
            String className,
            List<CodeSetPlan> codeSets,
            List<DiagnosisSetPlan> diagnosisSets,
            List<FactPlan> facts,
            List<PairsPlan> pairs,
            List<ReadingPlan> readings,
            List<RulePlan> rules) {
        this(
                policy,
                sole,
                root,
                packageName,
                className,
                codeSets,
                diagnosisSets,
                facts,
                pairs,
                readings,
                rules,
                codeSets.stream().collect(Collectors.toMap(plan -> plan.set().name(), plan -> plan)));
    }

    /** The class that puts the edition together: where it is the only one, that of the policy. */
    public String editionClass() {
        return sole ? className : className + "Edition";
    }

    /** The class that holds the code sets. */
    public String codesClass() {
        return className + "Codes";
    }

    /** The class that holds the diagnosis sets. */
    public String diagnosesClass() {
        return className + "Diagnoses";
    }

    /** The class that finds where the rules hold. */
    public String finderClass() {
        return className + "Finder";
    }

    /** The class that lists some of many rules. */
    public String editsClass(int part) {
        return className + "Edits" + (part + 1);
    }

    /** The class that holds the facts. */
    public String factsClass() {
        return className + "Facts";
    }

    /** The class that holds the tables of pairs. */
    public String pairsClass() {
        return className + "Pairs";
    }

    /** The class that holds the readings. */
    public String readingsClass() {
        return className + "Readings";
    }

    /** The class that finds the tables. */
    public String tablesClass() {
        return className + "Tables";
    }

    /** The plan of a code set. */
    public CodeSetPlan of(CodeSet set) {
        return Optional.ofNullable(codeSetsByName.get(set.name())).orElseThrow();
    }

    /** The constant of a code set. */
    public String constant(CodeSet set) {
        return of(set).constant();
    }

    /** The constant of a diagnosis set. */
    public String constant(DiagnosisSet set) {
        return diagnosisSets.stream()
                .filter(plan -> plan.set().equals(set))
                .findFirst()
                .orElseThrow()
                .constant();
    }

    /** The constant of a fact. */
    public String constant(Fact fact) {
        return facts.stream()
                .filter(plan -> plan.fact().name().equals(fact.name()))
                .findFirst()
                .orElseThrow()
                .constant();
    }

    /** The constant of a table of pairs. */
    public String constant(Pairs table) {
        return pairs.stream()
                .filter(plan -> plan.pairs().equals(table))
                .findFirst()
                .orElseThrow()
                .constant();
    }

    /** The constant of the reading of that name. */
    public String readingConstant(String name) {
        return readings.stream()
                .filter(plan -> plan.reading().name().equals(name))
                .findFirst()
                .orElseThrow()
                .constant();
    }

    /**
     * A code set.
     *
     * @param constant the name of its number, as in {@code PER_DIEM}
     * @param variable the name of its codes, as in {@code perDiemCodes}
     */
    public record CodeSetPlan(CodeSet set, String constant, String variable) {}

    /**
     * A diagnosis set.
     *
     * @param constant its name, as in {@code DIABETES}
     */
    public record DiagnosisSetPlan(DiagnosisSet set, String constant) {}

    /**
     * A fact.
     *
     * @param constant its name, as in {@code GIVEN_BY_NURSE}
     */
    public record FactPlan(Fact fact, String constant) {}

    /**
     * A table of pairs.
     *
     * @param constant its name, as in {@code PTP}
     */
    public record PairsPlan(Pairs pairs, String constant) {}

    /**
     * A reading.
     *
     * @param constant its name, as in {@code BILLED_WITH}
     */
    public record ReadingPlan(Reading reading, String constant) {}

    /**
     * A rule.
     *
     * @param className its class, as in {@code InfusionDay}
     * @param info what decisions say of it
     */
    public record RulePlan(Rule rule, String className, RuleInfo info) {}
}
