package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CONDITION;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.MIXED_AND_OR;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ComparedSyntax;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.LinesSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.QuantitySyntax;
import org.hiplang.dsl.syntax.RelationSyntax;
import org.hiplang.dsl.syntax.SetSyntax;
import org.hiplang.dsl.syntax.TimeSyntax;

/** Conditions. */
final class ConditionReader {
    static final String RECEIVED =
            "as in `the claim was received more than 180 days after its first day`, or `its last day`";

    private final Clauses clauses;
    private final Places places;
    private final ListReader lists;
    private final LinesReader lines;
    private final CameReader came;

    ConditionReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
        lists = new ListReader(places);
        lines = new LinesReader(clauses);
        came = new CameReader(clauses, lines);
    }

    ConditionSyntax condition(HipParser.ConditionContext condition) {
        List<ConditionSyntax> parts = condition.term().stream().map(this::term).toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        boolean and = condition.joins.get(0).getType() == HipLexer.AND;
        condition.joins.stream()
                .filter(join -> (join.getType() == HipLexer.AND) != and)
                .findFirst()
                .ifPresent(this::mixed);
        return new ConditionSyntax.Joined(places.of(condition), and, parts);
    }

    private void mixed(Token join) {
        clauses.report(
                MIXED_AND_OR,
                join,
                "`and` and `or` are mixed without parentheses",
                "say what belongs together: `a line in … covers that day and (route is oral or route is inhaled)`");
    }

    private ConditionSyntax term(HipParser.TermContext term) {
        if (term instanceof HipParser.InnerContext inner) {
            return condition(inner.condition());
        }
        if (term instanceof HipParser.NegationContext not) {
            return new ConditionSyntax.Not(places.of(not), condition(not.condition()));
        }
        if (term instanceof HipParser.LinesMeetContext meet) {
            return lines(places.of(meet), meet);
        }
        if (term instanceof HipParser.ItselfContext itself) {
            return itself(itself, itself.itPhrase());
        }
        return simple(term);
    }

    private ConditionSyntax lines(Span span, HipParser.LinesMeetContext meet) {
        QuantitySyntax quantity = lines.quantity(meet.quantity());
        LinesSyntax meant = lines.lines(meet.lines());
        if (meet.relation().before() != null) {
            return new ConditionSyntax.LinesCame(
                    span,
                    quantity,
                    meant,
                    came.read(meet.relation(), meet.relation().before()));
        }
        RelationSyntax relation = lines.relation(meet.relation());
        return quantity.isTotal()
                ? new ConditionSyntax.LinesTotal(span, quantity, meant, relation)
                : new ConditionSyntax.LinesMeet(span, quantity, meant, relation);
    }

    private ConditionSyntax simple(HipParser.TermContext term) {
        if (term instanceof HipParser.CodeInContext code) {
            return new ConditionSyntax.CodeIn(places.of(code), code.NOT() == null, lists.codes(code.codeSet()));
        }
        if (term instanceof HipParser.DaysInOneContext days) {
            return new ConditionSyntax.DaysInOne(
                    places.of(days), days.NOT() == null, CameReader.calendar(days.calendarUnit()));
        }
        if (term instanceof HipParser.PlaceIsContext place) {
            List<Name> codes = places.names(place.places().placeCode());
            return new ConditionSyntax.PlaceIs(places.of(place), place.NOT() == null, codes);
        }
        if (term instanceof HipParser.FactIsContext fact) {
            return factIs(fact, places.name(fact.name()));
        }
        return claimOrDay(term);
    }

    /** Facts have words or numbers for values, what claims say stands in quotes. */
    private ConditionSyntax factIs(HipParser.FactIsContext fact, Name name) {
        HipParser.IsWhatContext what = fact.isWhat();
        if (what.comparison() != null) {
            return new ConditionSyntax.NumberIs(
                    places.of(fact),
                    name,
                    new ComparedSyntax(
                            fact.NOT() == null,
                            LinesReader.comparison(what.comparison()),
                            places.name(what.measure())));
        }
        HipParser.SaidsContext values = what.saids();
        return values == null
                ? new ConditionSyntax.HeaderIs(
                        places.of(fact),
                        fact.NOT() == null,
                        name,
                        texts(fact.isWhat().texts()))
                : new ConditionSyntax.FactIs(places.of(fact), fact.NOT() == null, name, places.names(values.said()));
    }

    private List<Name> texts(HipParser.TextsContext texts) {
        return texts.text().stream().map(places::text).toList();
    }

    private ConditionSyntax claimOrDay(HipParser.TermContext term) {
        if (term instanceof HipParser.BillingIsContext billing) {
            Name field = places.twoWords(billing.BILLING().getSymbol(), billing.billingNumber());
            return new ConditionSyntax.HeaderIs(
                    places.of(billing), billing.NOT() == null, field, texts(billing.texts()));
        }
        if (term instanceof HipParser.RenderingIsContext rendering) {
            Name field = places.twoWords(rendering.RENDERING().getSymbol(), rendering.renderingNumber());
            return new ConditionSyntax.HeaderIs(
                    places.of(rendering), rendering.NOT() == null, field, texts(rendering.texts()));
        }
        if (term instanceof HipParser.AgeIsContext age) {
            HipParser.AgeSpanContext span = age.ageSpan();
            return new ConditionSyntax.AgeIs(
                    places.of(age),
                    new TimeSyntax(
                            age.NOT() == null,
                            span.comparison() == null ? Comparison.IS : LinesReader.comparison(span.comparison()),
                            places.name(span.bound()),
                            places.name(span.timeUnit())));
        }
        if (term instanceof HipParser.OfTheClaimContext claim) {
            return ofTheClaim(claim, claim.claimPhrase());
        }
        if (term instanceof HipParser.OtherPayerFirstContext payer) {
            return otherPayerFirst(payer);
        }
        if (term instanceof HipParser.FirstDiagnosisInContext first) {
            return new ConditionSyntax.FirstDiagnosisIn(
                    places.of(first),
                    first.NOT() == null,
                    places.name(first.ORDINAL().getSymbol()),
                    lists.diagnoses(first.diagnoses()));
        }
        throw new IllegalStateException("no such condition: " + term.getText());
    }

    /** A fact that needs no declaration, asked for in its own words. */
    private ConditionSyntax otherPayerFirst(HipParser.OtherPayerFirstContext payer) {
        Token ordinal = payer.ORDINAL().getSymbol();
        if (!ordinal.getText().equals("1st")) {
            clauses.report(CONDITION, ordinal, "only who comes first is told", "as in `another payer comes first`");
        }
        Span span = places.of(payer);
        Name value = new Name(span, payer.NO() == null ? "yes" : "no");
        return new ConditionSyntax.FactIs(span, true, new Name(span, Fact.ANOTHER_PAYER_FIRST), List.of(value));
    }

    private ConditionSyntax ofTheClaim(ParserRuleContext whole, HipParser.ClaimPhraseContext phrase) {
        if (phrase instanceof HipParser.ClaimHasDiagnosisContext has) {
            SetSyntax set = lists.diagnoses(has.diagnoses());
            return new ConditionSyntax.DiagnosisIn(places.of(whole), true, has.NO() == null, set);
        }
        HipParser.WasReceivedContext was = (HipParser.WasReceivedContext) phrase;
        return wasReceived(places.of(whole), was, was.receivedSpan());
    }

    /** {@code the claim was received more than 180 days after its first day}; only these words are free ones. */
    private ConditionSyntax wasReceived(
            Span whole, HipParser.WasReceivedContext was, HipParser.ReceivedSpanContext span) {
        Token received = was.WORD().getSymbol();
        if (!received.getText().equals("received")) {
            clauses.report(CONDITION, received, "`" + received.getText() + "` does not belong here", RECEIVED);
        }
        Token which = span.which;
        boolean first = which.getText().equals("1st");
        if (!first && which.getType() != HipLexer.LAST) {
            clauses.report(CONDITION, which, "time is counted from the first or the last day", RECEIVED);
        }
        return new ConditionSyntax.ReceivedAfter(
                whole,
                new TimeSyntax(
                        was.NOT() == null,
                        LinesReader.comparison(span.comparison()),
                        places.name(span.bound()),
                        places.name(span.timeUnit())),
                !first);
    }

    private ConditionSyntax itself(ParserRuleContext whole, HipParser.ItPhraseContext phrase) {
        if (phrase instanceof HipParser.NthLineContext nth) {
            RelationSyntax relation = lines.nthRelation(nth.nthRelation());
            return new ConditionSyntax.NthLine(
                    places.of(whole),
                    places.name(nth.ORDINAL().getSymbol()),
                    nth.LATER() != null,
                    lines.lines(nth.lines()),
                    relation,
                    Optional.ofNullable(nth.ranking()).map(lines::ranking));
        }
        HipParser.HasPhraseContext has = ((HipParser.HasContext) phrase).hasPhrase();
        if (has instanceof HipParser.MeasuredAreContext are) {
            Comparison how = are.MORE_() == null ? Comparison.LESS_THAN : Comparison.MORE_THAN;
            return measured(whole, how, are.bound(), are.measured());
        }
        if (has instanceof HipParser.MeasuredBoundedContext bounded) {
            Comparison how = bounded.MOST() == null ? Comparison.AT_LEAST : Comparison.AT_MOST;
            return measured(whole, how, bounded.bound(), bounded.measured());
        }
        if (has instanceof HipParser.CarriesContext carries) {
            Name what = places.name(carries.carried());
            return new ConditionSyntax.Carries(places.of(whole), carries.NO() == null, what);
        }
        if (has instanceof HipParser.HasDiagnosisContext diagnosis) {
            SetSyntax set = lists.diagnoses(diagnosis.diagnoses());
            return new ConditionSyntax.DiagnosisIn(places.of(whole), false, diagnosis.NO() == null, set);
        }
        HipParser.HasModifierContext modifier = (HipParser.HasModifierContext) has;
        return new ConditionSyntax.HasModifier(
                places.of(whole), modifier.A() != null, lists.modifiers(modifier.modifiers()));
    }

    private ConditionSyntax measured(
            ParserRuleContext whole, Comparison how, HipParser.BoundContext bound, HipParser.MeasuredContext measured) {
        Name number = places.name(bound);
        return measured.UNIT() == null && measured.UNITS() == null
                ? new ConditionSyntax.DaysAre(places.of(whole), how, number)
                : new ConditionSyntax.UnitsAre(places.of(whole), how, number);
    }

    /** A condition that may be missing. */
    Optional<ConditionSyntax> condition(Optional<HipParser.ConditionContext> condition) {
        return condition.map(this::condition);
    }
}
