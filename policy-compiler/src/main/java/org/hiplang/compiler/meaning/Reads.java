package org.hiplang.compiler.meaning;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;

/** The lines that a rule's condition speaks of, wherever in it they stand. */
public final class Reads implements Condition.Visitor<List<LinePhrase>> {
    /** Of a rule. */
    public static List<LinePhrase> of(Rule rule) {
        return rule.where().map(where -> where.accept(new Reads())).orElse(List.of());
    }

    @Override
    public List<LinePhrase> and(Condition.And condition) {
        return all(condition.all());
    }

    @Override
    public List<LinePhrase> or(Condition.Or condition) {
        return all(condition.any());
    }

    @Override
    public List<LinePhrase> not(Condition.Not condition) {
        return condition.condition().accept(this);
    }

    @Override
    public List<LinePhrase> linesMeet(Condition.LinesMeet condition) {
        return List.of(condition.lines());
    }

    @Override
    public List<LinePhrase> nthLine(Condition.NthLine condition) {
        return List.of(condition.lines());
    }

    @Override
    public List<LinePhrase> hasModifier(Condition.HasModifier condition) {
        return List.of();
    }

    @Override
    public List<LinePhrase> codeIn(Condition.CodeIn condition) {
        return List.of();
    }

    @Override
    public List<LinePhrase> factIs(Condition.FactIs condition) {
        return List.of();
    }

    @Override
    public List<LinePhrase> placeIs(Condition.PlaceIs condition) {
        return List.of();
    }

    @Override
    public List<LinePhrase> unitsAre(Condition.UnitsAre condition) {
        return List.of();
    }

    private List<LinePhrase> all(List<Condition> conditions) {
        List<LinePhrase> phrases = new ArrayList<>();
        conditions.forEach(condition -> phrases.addAll(condition.accept(this)));
        return phrases;
    }
}
