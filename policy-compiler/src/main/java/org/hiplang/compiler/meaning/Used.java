package org.hiplang.compiler.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiplang.dsl.model.CodeItem;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;

/** The names that the rules of a policy use, by kind. */
public final class Used implements Condition.Visitor<Boolean> {
    private final Set<String> codes = new HashSet<>();
    private final Set<String> lineKinds = new HashSet<>();
    private final Set<String> modifiers = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> reasons = new HashSet<>();
    private final Set<String> rules = new HashSet<>();

    /** The names used in a policy. */
    public Used(Policy policy) {
        policy.appliesWhere().ifPresent(where -> where.accept(this));
        policy.rules().forEach(this::rule);
    }

    /** Names of code sets, also those used by way of another. */
    public Set<String> codes() {
        return codes;
    }

    /** Names of kinds of lines. */
    public Set<String> lineKinds() {
        return lineKinds;
    }

    /** Modifiers, one by one. */
    public Set<String> modifiers() {
        return modifiers;
    }

    /** Names of facts. */
    public Set<String> facts() {
        return facts;
    }

    /** Names of reasons. */
    public Set<String> reasons() {
        return reasons;
    }

    /** Names of rules that others give way to or are judged after. */
    public Set<String> rules() {
        return rules;
    }

    private void rule(Rule rule) {
        rule.subject().codes().ifPresent(this::codes);
        rule.where().ifPresent(where -> where.accept(this));
        rule.reason().ifPresent(reason -> reasons.add(reason.name()));
        rules.addAll(rule.givesWayTo());
    }

    private void codes(CodeSet set) {
        if (codes.add(set.name())) {
            set.items().forEach(this::item);
            set.except().forEach(this::item);
        }
    }

    private void item(CodeItem item) {
        if (item instanceof CodeItem.Reference reference) {
            codes(reference.set());
        }
    }

    private boolean lines(LinePhrase lines) {
        lines.codes().ifPresent(this::codes);
        lines.after().ifPresent(group -> rules.addAll(group.rules()));
        filters(lines.filters());
        return true;
    }

    private void filters(List<LineFilter> filters) {
        for (LineFilter filter : filters) {
            if (filter instanceof LineFilter.OneOf kind) {
                lineKinds.add(kind.name());
                kind.options().forEach(option -> {
                    codes(option.codes());
                    filters(option.filters());
                });
            } else if (filter instanceof LineFilter.Modified modified) {
                modifiers.addAll(modified.modifiers().modifiers());
            } else if (filter instanceof LineFilter.WhoseFact fact) {
                facts.add(fact.fact().name());
            }
        }
    }

    private boolean all(List<Condition> conditions) {
        conditions.forEach(condition -> condition.accept(this));
        return true;
    }

    @Override
    public Boolean and(Condition.And condition) {
        return all(condition.all());
    }

    @Override
    public Boolean or(Condition.Or condition) {
        return all(condition.any());
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return condition.condition().accept(this);
    }

    @Override
    public Boolean linesMeet(Condition.LinesMeet condition) {
        return lines(condition.lines());
    }

    @Override
    public Boolean nthLine(Condition.NthLine condition) {
        return lines(condition.lines());
    }

    @Override
    public Boolean hasModifier(Condition.HasModifier condition) {
        return modifiers.addAll(condition.modifiers().modifiers());
    }

    @Override
    public Boolean codeIn(Condition.CodeIn condition) {
        codes(condition.codes());
        return true;
    }

    @Override
    public Boolean factIs(Condition.FactIs condition) {
        return facts.add(condition.fact().name());
    }

    @Override
    public Boolean placeIs(Condition.PlaceIs condition) {
        return true;
    }

    @Override
    public Boolean unitsAre(Condition.UnitsAre condition) {
        return true;
    }
}
