package org.hiplang.compiler.interpret;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hiplang.compiler.meaning.Alternatives;
import org.hiplang.compiler.meaning.CodeMeaning;
import org.hiplang.compiler.meaning.Layers;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.compiler.words.Descriptions;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.PolicyEdits;
import org.hiplang.runtime.judge.Amended;
import org.hiplang.runtime.judge.Edit;
import org.hiplang.runtime.judge.Edition;
import org.hiplang.runtime.judge.Judge;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.CodeClasses;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.PairsInfo;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.table.Tables;

/** A policy that judges claims without having been compiled. */
public final class Interpreter implements PolicyEdits {
    private final Judge judge;

    /** Makes a checked policy ready to judge, alone. */
    public Interpreter(Policy policy) {
        this(PolicyFamily.of(policy));
    }

    /** Makes all editions of a checked policy that reads no tables ready to judge. */
    public Interpreter(PolicyFamily family) {
        this(family, Tables.NONE, Watcher.NOBODY);
    }

    /** Makes all editions of a checked policy ready to judge with the tables that they read. */
    public Interpreter(PolicyFamily family, Tables tables) {
        this(family, tables, Watcher.NOBODY);
    }

    /** The same, and somebody is told what every condition comes to. */
    public Interpreter(PolicyFamily family, Tables tables, Watcher watcher) {
        this.judge = Judge.of(
                family.versions().stream()
                        .map(policy -> edition(policy, tables, watcher))
                        .toList(),
                family.amended().stream()
                        .map(policy -> amended(policy, tables, watcher))
                        .toList());
    }

    private static Amended amended(Policy policy, Tables tables, Watcher watcher) {
        Amendment amendment = policy.amendment().orElseThrow();
        ScopeTest scope = new ScopeTest(new SetNumbers(policy.codeSets(), tables), watcher);
        return new Amended(
                Descriptions.of(amendment),
                claim -> scope.holds(amendment.appliesWhere(), claim),
                edition(policy, tables, watcher));
    }

    private static Edition edition(Policy policy, Tables tables, Watcher watcher) {
        CodeMeaning meaning = new CodeMeaning();
        Layers layers = new Layers(policy, meaning);
        SetNumbers sets = new SetNumbers(policy.codeSets(), tables);
        CodeClasses classes = CodeClasses.of(
                policy.codeSets().stream().map(meaning::of).toArray(org.hiplang.runtime.policy.CodeSet[]::new));
        List<Edit> edits = layers.inOrder().stream()
                .map(rule -> edit(policy, rule, layers.of(rule), sets, watcher))
                .collect(Collectors.toList());
        ScopeTest scope = new ScopeTest(sets, watcher);
        return new Edition(
                Descriptions.of(policy, tables),
                classes,
                claim -> policy.appliesWhere()
                        .map(where -> scope.holds(where, claim))
                        .orElse(true),
                edits);
    }

    @Override
    public Judge judge() {
        return judge;
    }

    private static Edit edit(Policy policy, Rule rule, int layer, SetNumbers sets, Watcher watcher) {
        RuleInfo info = Descriptions.of(policy, rule, layer, sets.tables());
        boolean inOrder = Reads.inOrderOfDays(rule);
        return rule.subject().byDay()
                ? new InterpretedDayEdit(rule, Alternatives.of(rule), info, inOrder, sets, watcher)
                : new InterpretedLineEdit(rule, Alternatives.of(rule), info, inOrder, sets, watcher);
    }

    /**
     * What a judgement calls the policy's words: code sets by their numbers, facts with their tables.
     *
     * @param sets the numbers of the policy's code sets by their names
     * @param tables the policy's tables
     */
    record SetNumbers(Map<String, Integer> sets, Tables tables) {
        SetNumbers(List<CodeSet> sets, Tables tables) {
            this(
                    IntStream.range(0, sets.size())
                            .boxed()
                            .collect(Collectors.toMap(i -> sets.get(i).name(), i -> i)),
                    tables);
        }

        FactInfo fact(Fact fact) {
            return Descriptions.of(fact, tables);
        }

        Amount amount(org.hiplang.dsl.model.Amount amount) {
            return Descriptions.of(amount, tables);
        }

        PairsInfo pairs(Pairs pairs) {
            return Descriptions.of(pairs, tables);
        }

        int of(CodeSet set) {
            return sets.getOrDefault(set.name(), -1);
        }
    }
}
