package org.hiplang.dsl.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.Amendment.Narrowed;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.dsl.model.Subject;

/** Applies the changes that an amendment makes to the rules of a version. */
final class Amending {
    private final Policy policy;
    private final Changes changes;
    private final List<CodeSet> sets;
    private final List<Narrowed> narrowed = new ArrayList<>();

    Amending(Policy policy, Changes changes) {
        this.policy = policy;
        this.changes = changes;
        this.sets = new ArrayList<>(policy.codeSets());
    }

    /** The version as amended. */
    Policy by(Amendments.Header header) {
        List<Rule> rules = policy.rules().stream()
                .filter(rule -> !changes.dropped().contains(rule.name()))
                .map(this::amended)
                .toList();
        Amendment amendment = header.amendment(narrowed);
        return policy.amended(
                amendment,
                sets,
                policy.reasons().stream().map(changes::billed).toList(),
                policy.ruleGroups().stream().map(this::kept).toList(),
                rules);
    }

    private Rule amended(Rule rule) {
        Subject subject = Optional.ofNullable(changes.narrowed().get(rule.name()))
                .map(narrowing -> narrowed(rule, narrowing))
                .orElse(rule.subject());
        return new Rule(
                rule.span(),
                rule.name(),
                rule.title(),
                rule.cites(),
                subject,
                rule.where(),
                rule.verdict(),
                rule.reason().map(changes::billed),
                kept(rule.givesWayTo()));
    }

    private Subject narrowed(Rule rule, Changes.Narrowing narrowing) {
        Subject before = rule.subject();
        narrowed.add(new Narrowed(narrowing.span(), rule.name(), before, narrowing.codes()));
        boolean within = before.codes().isPresent() && !before.outside();
        CodeSet codes = before.codes()
                .map(set -> within ? without(set, narrowing) : with(set, narrowing))
                .orElse(narrowing.codes());
        return new Subject(narrowing.span(), before.byDay(), Optional.of(codes), !within);
    }

    private CodeSet without(CodeSet set, Changes.Narrowing narrowing) {
        return add(
                set, narrowing, "without", List.of(item(set, narrowing)), List.of(item(narrowing.codes(), narrowing)));
    }

    private CodeSet with(CodeSet set, Changes.Narrowing narrowing) {
        return add(
                set, narrowing, "with", List.of(item(set, narrowing), item(narrowing.codes(), narrowing)), List.of());
    }

    private CodeSet add(
            CodeSet set, Changes.Narrowing narrowing, String how, List<CodeItem> items, List<CodeItem> except) {
        String joined = set.name() + "-" + how + "-" + narrowing.codes().name();
        String name = joined;
        for (int i = 2; isTaken(name); i++) {
            name = joined + "-" + i;
        }
        CodeSet made =
                new CodeSet(narrowing.span(), name, set.label(), Optional.empty(), List.of(), items, except, false);
        sets.add(made);
        return made;
    }

    private boolean isTaken(String name) {
        return sets.stream().anyMatch(set -> set.name().equals(name));
    }

    private static CodeItem item(CodeSet set, Changes.Narrowing narrowing) {
        return new CodeItem.Reference(narrowing.span(), set);
    }

    private RuleGroup kept(RuleGroup group) {
        return new RuleGroup(group.span(), group.name(), group.label(), kept(group.rules()), group.declared());
    }

    private List<String> kept(List<String> rules) {
        return rules.stream().filter(rule -> !changes.dropped().contains(rule)).toList();
    }
}
