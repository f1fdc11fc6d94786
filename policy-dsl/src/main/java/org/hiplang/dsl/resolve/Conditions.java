package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.APPLIES;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAY_FACT;

import java.util.List;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ConditionSyntax;

/** Conditions, and whether they fit what they are asked of. */
final class Conditions implements ConditionSyntax.Visitor<Condition> {
    private final Dictionary dictionary;
    private final Findings findings;
    private final Setting setting;
    private final Values values;
    private final Lines lines;

    Conditions(Dictionary dictionary, Findings findings, Setting setting) {
        this.dictionary = dictionary;
        this.findings = findings;
        this.setting = setting;
        values = new Values(findings);
        lines = new Lines(dictionary, findings, setting);
    }

    Condition resolve(ConditionSyntax condition) {
        return condition.accept(this);
    }

    @Override
    public Condition joined(ConditionSyntax.Joined joined) {
        List<Condition> parts = joined.parts().stream().map(this::resolve).toList();
        return joined.and() ? new Condition.And(joined.span(), parts) : new Condition.Or(joined.span(), parts);
    }

    @Override
    public Condition not(ConditionSyntax.Not not) {
        return new Condition.Not(not.span(), resolve(not.condition()));
    }

    @Override
    public Condition linesMeet(ConditionSyntax.LinesMeet meet) {
        return lines.meet(meet);
    }

    @Override
    public Condition nthLine(ConditionSyntax.NthLine nth) {
        ofALine(nth.span());
        return lines.nth(nth);
    }

    @Override
    public Condition hasModifier(ConditionSyntax.HasModifier has) {
        ofALine(has.span());
        return new Condition.HasModifier(
                has.span(), has.has(), dictionary.modifierSets().of(has.modifiers()));
    }

    @Override
    public Condition codeIn(ConditionSyntax.CodeIn code) {
        ofALine(code.span());
        return new Condition.CodeIn(
                code.span(), code.is(), dictionary.codeSets().of(code.codes()));
    }

    @Override
    public Condition factIs(ConditionSyntax.FactIs is) {
        if (dictionary.isReading(is.fact())) {
            return dictionary.readingIs(is);
        }
        Fact fact = dictionary.fact(is.fact());
        ofALine(is.span());
        if (fact.scope() == Fact.Scope.DAY && setting == Setting.LINE) {
            findings.report(Diagnostic.of(DAY_FACT, is.fact().span(), "`" + fact.name() + "` is a fact of a day")
                    .label("no day is judged here")
                    .help("let the rule judge `each day of a line`, or say `a line whose " + fact.name()
                            + " is … covers one of its days`"));
        }
        return new Condition.FactIs(is.span(), is.is(), fact, dictionary.values(fact, is.values()));
    }

    @Override
    public Condition placeIs(ConditionSyntax.PlaceIs is) {
        return new Condition.PlaceIs(
                is.span(), is.is(), is.places().stream().map(values::place).toList());
    }

    @Override
    public Condition unitsAre(ConditionSyntax.UnitsAre units) {
        ofALine(units.span());
        return new Condition.UnitsAre(units.span(), units.more(), values.whole(units.units(), 0));
    }

    private void ofALine(Span span) {
        if (setting == Setting.CLAIM) {
            findings.report(Diagnostic.of(APPLIES, span, "this cannot be asked of a claim as a whole")
                    .help(Lines.APPLIES_FORMS));
        }
    }
}
