package org.hiplang.compiler.interpret;

import java.util.List;
import java.util.stream.Collectors;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.Layers;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.claim.Claim;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.judge.Edit;
import org.hiplang.runtime.judge.Judge;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.Facts;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.Terms;
import org.hiplang.runtime.table.Tables;

/** A policy that judges claims without having been compiled. */
public final class Interpreter implements PolicyEdits {
    private final Judge judge;

    /** Makes a checked policy ready to judge. */
    public Interpreter(Policy policy) {
        this(policy, Tables.NONE);
    }

    /** Makes a checked policy ready to judge with the tables that it reads. */
    public Interpreter(Policy policy, Tables tables) {
        CodeMeaning meaning = new CodeMeaning();
        Layers layers = new Layers(policy, meaning);
        SetNumbers sets = new SetNumbers(policy.codeSets(), tables);
        CodeClasses classes = CodeClasses.of(
                policy.codeSets().stream().map(meaning::of).toArray(org.hiplang.runtime.policy.CodeSet[]::new));
        List<Edit> edits = layers.inOrder().stream()
                .map(rule -> edit(rule, layers.of(rule), sets))
                .collect(Collectors.toList());
        ScopeTest scope = new ScopeTest(sets);
        this.judge = new Judge(
                Descriptions.of(policy, tables),
                classes,
                claim -> policy.appliesWhere()
                        .map(where -> scope.holds(where, claim))
                        .orElse(true),
                edits);
    }

    @Override
    public PolicyInfo info() {
        return judge.policy();
    }

    @Override
    public Decision judge(Claim claim, Facts facts, Terms terms) {
        return judge.judge(claim, facts, terms);
    }

    private static Edit edit(Rule rule, int layer, SetNumbers sets) {
        return rule.subject().byDay()
                ? new InterpretedDayEdit(rule, Descriptions.of(rule, layer), sets)
                : new InterpretedLineEdit(rule, Descriptions.of(rule, layer), sets);
    }

    /**
     * What a judgement calls the policy's words: code sets by their numbers, facts with their tables.
     *
     * @param sets the policy's code sets
     * @param tables the policy's tables
     */
    record SetNumbers(List<CodeSet> sets, Tables tables) {
        FactInfo fact(Fact fact) {
            return Descriptions.of(fact, tables);
        }

        int of(CodeSet set) {
            return sets.indexOf(set);
        }
    }
}
