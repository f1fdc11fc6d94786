package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.APPLIES;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.CONDITION;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAY_FACT;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.HEADER_FIELD;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_VALUE;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Carried;
import org.hiplang.dsl.model.Condition.Diagnosed;
import org.hiplang.dsl.model.Condition.HeaderField;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.TimeTest;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ComparedSyntax;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.TimeSyntax;

/** Conditions, and whether they fit what they are asked of. */
final class Conditions implements ConditionSyntax.Visitor<Condition> {
    private final Dictionary dictionary;
    private final Findings findings;
    private final Setting setting;
    private final Values values;
    private final Lines lines;
    private final Amounts amounts;

    Conditions(Dictionary dictionary, Findings findings, Setting setting) {
        this.dictionary = dictionary;
        this.findings = findings;
        this.setting = setting;
        values = new Values(findings);
        lines = new Lines(dictionary, findings, setting);
        amounts = new Amounts(dictionary, findings, setting);
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
    public Condition linesTotal(ConditionSyntax.LinesTotal total) {
        ofALine(total.span());
        return lines.total(total);
    }

    @Override
    public Condition linesCame(ConditionSyntax.LinesCame came) {
        ofALine(came.span());
        return lines.came(came);
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
    public Condition diagnosisIn(ConditionSyntax.DiagnosisIn in) {
        if (in.ofTheClaim() && setting == Setting.CLAIM) {
            findings.report(Diagnostic.of(APPLIES, in.span(), "it may be unknown which diagnoses a claim has")
                    .help("ask it in the `where` of each rule: whether the policy applies is never unknown"));
        } else {
            ofALine(in.span());
        }
        return new Condition.DiagnosisIn(
                in.span(),
                in.ofTheClaim() ? Diagnosed.CLAIM : Diagnosed.LINE,
                in.has(),
                dictionary.diagnosisSets().of(in.diagnoses()));
    }

    @Override
    public Condition firstDiagnosisIn(ConditionSyntax.FirstDiagnosisIn in) {
        ofALine(in.span());
        if (!in.ordinal().text().equals("1st")) {
            findings.report(Diagnostic.of(
                            CONDITION,
                            in.ordinal().span(),
                            "only the first diagnosis of a line is told from the others")
                    .help("as in `its first diagnosis is in SET`, or `it has a diagnosis in SET`"));
        }
        return new Condition.DiagnosisIn(
                in.span(), Diagnosed.FIRST, in.is(), dictionary.diagnosisSets().of(in.diagnoses()));
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
        fits(fact, is.fact(), is.span());
        if (fact.type() == Fact.Type.DAY) {
            findings.report(Diagnostic.of(UNKNOWN_VALUE, is.span(), "`" + fact.name() + "` is a day")
                    .help(
                            "ask `age is less than 18 years`, or `the claim was received more than 180 days after its first"
                                    + " day`"));
        }
        return fact.type() == Fact.Type.NUMBER
                ? new Condition.NumberIs(is.span(), amounts.test(fact, is.is(), Comparison.IS, is.values()))
                : new Condition.FactIs(
                        is.span(),
                        is.is(),
                        fact,
                        fact.type() == Fact.Type.DAY ? List.of() : dictionary.values(fact, is.values()));
    }

    @Override
    public Condition numberIs(ConditionSyntax.NumberIs is) {
        Fact fact = dictionary.fact(is.fact());
        fits(fact, is.fact(), is.span());
        amounts.number(fact, is.fact());
        ComparedSyntax compared = is.compared();
        return new Condition.NumberIs(
                is.span(), amounts.test(fact, compared.is(), compared.how(), List.of(compared.number())));
    }

    @Override
    public Condition ageIs(ConditionSyntax.AgeIs is) {
        Fact birth = day(Fact.BIRTH_DATE, is.span());
        return new Condition.AgeIs(is.span(), time(is.age()), birth);
    }

    @Override
    public Condition receivedAfter(ConditionSyntax.ReceivedAfter after) {
        Fact received = day(Fact.RECEIVED, after.span());
        return new Condition.ReceivedAfter(after.span(), time(after.time()), after.afterLast(), received);
    }

    /** A fact that is a day and needs no declaration. */
    private Fact day(String name, Span span) {
        Name written = new Name(span, name);
        Fact fact = dictionary.fact(written);
        fits(fact, written, span);
        return fact;
    }

    private TimeTest time(TimeSyntax time) {
        ChronoUnit unit = switch (time.unit().text().charAt(0)) {
            case 'y' -> ChronoUnit.YEARS;
            case 'm' -> ChronoUnit.MONTHS;
            case 'w' -> ChronoUnit.WEEKS;
            default -> ChronoUnit.DAYS;
        };
        return new TimeTest(time.is(), time.how(), amounts.whole(time.number(), 0), unit);
    }

    /** Whether a fact can be asked of what is judged. */
    private void fits(Fact fact, Name written, Span span) {
        if (fact.scope() == Fact.Scope.CLAIM && setting == Setting.CLAIM) {
            findings.report(Diagnostic.of(APPLIES, span, "a fact may be unknown, and whether a policy applies never")
                    .help(Lines.APPLIES_FORMS));
        } else {
            ofALine(span);
        }
        if (fact.scope() == Fact.Scope.DAY && setting == Setting.LINE) {
            findings.report(Diagnostic.of(DAY_FACT, written.span(), "`" + fact.name() + "` is a fact of a day")
                    .label("no day is judged here")
                    .help("let the rule judge `each day of a line`, or say `a line whose " + fact.name()
                            + " is … covers one of its days`"));
        }
    }

    @Override
    public Condition placeIs(ConditionSyntax.PlaceIs is) {
        return new Condition.PlaceIs(
                is.span(), is.is(), is.places().stream().map(values::place).toList());
    }

    @Override
    public Condition unitsAre(ConditionSyntax.UnitsAre units) {
        ofALine(units.span());
        return new Condition.UnitsAre(units.span(), units.how(), amounts.whole(units.units(), 0));
    }

    @Override
    public Condition daysAre(ConditionSyntax.DaysAre days) {
        ofALine(days.span());
        return new Condition.DaysAre(days.span(), days.how(), amounts.whole(days.days(), 0));
    }

    @Override
    public Condition daysInOne(ConditionSyntax.DaysInOne days) {
        ofALine(days.span());
        return new Condition.DaysInOne(days.span(), days.are(), days.unit());
    }

    @Override
    public Condition carries(ConditionSyntax.Carries carries) {
        ofALine(carries.span());
        // The grammar tells them apart by their first words.
        Carried what = Arrays.stream(Carried.values())
                .filter(each -> each.words().startsWith(carries.what().text()))
                .findFirst()
                .orElseThrow();
        return new Condition.Carries(carries.span(), carries.has(), what);
    }

    @Override
    public Condition headerIs(ConditionSyntax.HeaderIs is) {
        HeaderField field = field(is.field());
        if (field.isOfALine()) {
            ofALine(is.span());
        }
        List<String> said = is.values().stream()
                .map(value -> switch (field) {
                    case PLAN, GROUP -> value.text();
                    case BILLING_NPI, RENDERING_NPI -> values.npi(value);
                    case BILLING_TIN -> values.tin(value);
                    case BILLING_TAXONOMY, RENDERING_TAXONOMY -> values.taxonomy(value);
                    case FREQUENCY -> values.frequency(value);
                })
                .toList();
        return new Condition.HeaderIs(is.span(), field, said, is.is());
    }

    private HeaderField field(Name written) {
        Optional<HeaderField> known = Arrays.stream(HeaderField.values())
                .filter(field -> field.words().equals(written.text()))
                .findFirst();
        if (known.isEmpty()) {
            unknownField(written);
        }
        return known.orElse(HeaderField.PLAN);
    }

    private void unknownField(Name written) {
        List<String> fields =
                Arrays.stream(HeaderField.values()).map(HeaderField::words).toList();
        String help = Spelling.nearest(written.text(), fields)
                .map(near -> "did you mean `" + near + "`?")
                .orElse("what is asked in quotes is `"
                        + String.join("`, `", fields.subList(0, fields.size() - 1)) + "` or `"
                        + fields.get(fields.size() - 1) + "`; "
                        + "values of facts have no quotes");
        findings.report(Diagnostic.of(HEADER_FIELD, written.span(), "a claim has no `" + written.text() + "`")
                .help(help));
    }

    private void ofALine(Span span) {
        if (setting == Setting.CLAIM) {
            findings.report(Diagnostic.of(APPLIES, span, "this cannot be asked of a claim as a whole")
                    .help(Lines.APPLIES_FORMS));
        }
    }
}
