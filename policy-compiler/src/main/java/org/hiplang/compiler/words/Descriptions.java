package org.hiplang.compiler.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Presumption;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.claim.Units;
import org.hiplang.runtime.policy.AmendmentInfo;
import org.hiplang.runtime.policy.Amount;
import org.hiplang.runtime.policy.Bound;
import org.hiplang.runtime.policy.Every;
import org.hiplang.runtime.policy.FactInfo;
import org.hiplang.runtime.policy.FactSource;
import org.hiplang.runtime.policy.Message;
import org.hiplang.runtime.policy.PairsInfo;
import org.hiplang.runtime.policy.Pay;
import org.hiplang.runtime.policy.Period;
import org.hiplang.runtime.policy.PolicyInfo;
import org.hiplang.runtime.policy.ReadingInfo;
import org.hiplang.runtime.policy.ReadingIs;
import org.hiplang.runtime.policy.Reason;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;
import org.hiplang.runtime.table.Tables;

/** What decisions will say of a policy, its facts and its rules. */
public final class Descriptions {
    private Descriptions() {}

    /** Of the policy. */
    public static PolicyInfo of(Policy policy, Tables tables) {
        List<FactInfo> facts =
                policy.facts().stream().map(fact -> of(fact, tables)).toList();
        List<ReadingInfo> readings =
                policy.readings().stream().map(Descriptions::of).toList();
        PolicyInfo info = new PolicyInfo(
                policy.id(),
                policy.title(),
                policy.version(),
                policy.from(),
                policy.to(),
                facts,
                readings,
                policy.pairs().stream().map(pairs -> of(pairs, tables)).toList());
        return info.givesWayTo(policy.givesWayTo().toArray(String[]::new));
    }

    /** Of a fact. */
    public static FactInfo of(Fact fact, Tables tables) {
        FactInfo.Scope scope = FactInfo.Scope.valueOf(fact.scope().name());
        return new FactInfo(
                fact.name(),
                scope,
                FactInfo.Type.valueOf(fact.type().name()),
                fact.values(),
                fact.proof().orElse(""),
                fact.presumed().map(Presumption::value),
                fact.presumed().flatMap(Presumption::where).map(Descriptions::of),
                fact.from().map(from -> of(from, tables)));
    }

    private static FactSource of(org.hiplang.dsl.model.FactSource from, Tables tables) {
        return new FactSource(
                from.table().name(),
                from.by().stream().map(by -> FactSource.By.valueOf(by.name())).toList(),
                tables);
    }

    /** Of a table of pairs. */
    public static PairsInfo of(Pairs pairs, Tables tables) {
        return new PairsInfo(
                pairs.name(),
                pairs.columns().stream()
                        .map(column -> new PairsInfo.Column(column.name(), column.values()))
                        .toList(),
                tables);
    }

    /** Of a reading. */
    public static ReadingInfo of(Reading reading) {
        return new ReadingInfo(
                reading.name(),
                reading.statement(),
                reading.question(),
                reading.options().stream()
                        .map(option -> new ReadingInfo.Option(option.word(), option.text()))
                        .toList(),
                reading.written(),
                reading.inForce());
    }

    static ReadingIs of(Condition.ReadingIs condition) {
        return new ReadingIs(of(condition.reading()), Set.copyOf(condition.holdsWith()));
    }

    /** Of an amendment. */
    public static AmendmentInfo of(Amendment amendment) {
        return new AmendmentInfo(
                amendment.name(),
                amendment.title(),
                AmendmentInfo.Kind.valueOf(amendment.kind().name()),
                amendment.document(),
                amendment.from(),
                amendment.to());
    }

    /** Of a rule of the policy that is judged in that layer. */
    public static RuleInfo of(Policy policy, Rule rule, int layer, Tables tables) {
        Citation clause = rule.cites().get(0);
        return new RuleInfo(
                policy.id(),
                rule.name(),
                source(policy, rule),
                policy.isAmended(rule.span()),
                rule.title(),
                clause.statement(),
                clause.place(),
                verdict(rule),
                rule.verdict() instanceof org.hiplang.dsl.model.Verdict.KeepsAtMost keeps
                        ? Optional.of(bound(rule, keeps, tables))
                        : Optional.empty(),
                rule.verdict() instanceof org.hiplang.dsl.model.Verdict.Pays pays
                        ? Optional.of(of(pays.pay(), tables))
                        : Optional.empty(),
                reason(rule, tables),
                Reasoning.because(rule),
                rule.subject().byDay(),
                layer,
                rule.givesWayTo());
    }

    private static String source(Policy policy, Rule rule) {
        return policy.amendment()
                .filter(amendment -> policy.isAmended(rule.span()))
                .map(Amendment::document)
                .orElse(policy.id() + " " + policy.version());
    }

    private static Optional<Reason> reason(Rule rule, Tables tables) {
        return rule.reason()
                .map(reason -> new Reason(
                        reason.group(), reason.carc(), reason.rarcs(), reason.text(), of(reason.message(), tables)));
    }

    private static Message of(org.hiplang.dsl.model.Message message, Tables tables) {
        return new Message(
                message.parts().stream().map(part -> of(part, tables)).toList());
    }

    private static Message.Part of(org.hiplang.dsl.model.Message.Part part, Tables tables) {
        if (part instanceof org.hiplang.dsl.model.Message.Words words) {
            return new Message.Words(words.text());
        }
        return part instanceof org.hiplang.dsl.model.Message.OfFact of
                ? new Message.OfFact(of(of.fact(), tables))
                : new Message.Value(Message.What.valueOf(
                        ((org.hiplang.dsl.model.Message.Value) part).what().name()));
    }

    private static Verdict verdict(Rule rule) {
        return rule.verdict().accept(new org.hiplang.dsl.model.Verdict.Visitor<>() {
            @Override
            public Verdict denied(org.hiplang.dsl.model.Verdict.Denied verdict) {
                return Verdict.DENIED;
            }

            @Override
            public Verdict included(org.hiplang.dsl.model.Verdict.Included verdict) {
                return Verdict.INCLUDED;
            }

            @Override
            public Verdict keepsAtMost(org.hiplang.dsl.model.Verdict.KeepsAtMost verdict) {
                return Verdict.REDUCED;
            }

            @Override
            public Verdict pended(org.hiplang.dsl.model.Verdict.Pended verdict) {
                return Verdict.PENDED;
            }

            @Override
            public Verdict noted(org.hiplang.dsl.model.Verdict.Noted verdict) {
                return Verdict.NOTED;
            }

            @Override
            public Verdict pays(org.hiplang.dsl.model.Verdict.Pays verdict) {
                return Verdict.REDUCED;
            }
        });
    }

    private static Bound bound(Rule rule, org.hiplang.dsl.model.Verdict.KeepsAtMost keeps, Tables tables) {
        Every whole = rule.subject().byDay() ? new Every.Day() : new Every.Line();
        return new Bound(
                of(keeps.units(), tables),
                keeps.every().map(every -> of(every, tables)).orElse(whole));
    }

    private static Pay of(org.hiplang.dsl.model.Pay pay, Tables tables) {
        Amount amount = of(pay.amount(), tables);
        if (pay instanceof org.hiplang.dsl.model.Pay.AtMost most) {
            return new Pay.AtMost(amount, most.forEachUnit());
        }
        org.hiplang.dsl.model.Pay.Share share = (org.hiplang.dsl.model.Pay.Share) pay;
        return new Pay.Share(amount, share.of().map(nth -> new Pay.Nth(nth.n(), nth.orLater())));
    }

    /** The days that a condition looks back on. */
    public static Period of(org.hiplang.dsl.model.Period.Back period, Tables tables) {
        return new Period(Period.Unit.valueOf(period.unit().name()), of(period.count(), tables), period.strict());
    }

    /** One week, month or year, or one day. */
    public static Period of(org.hiplang.dsl.model.Period.Unit unit) {
        return new Period(Period.Unit.valueOf(unit.name()), Amount.of(Units.ONE));
    }

    /** Days after a day. */
    public static Period of(org.hiplang.dsl.model.Period.After period) {
        return new Period(Period.Unit.valueOf(period.unit().name()), Amount.of(period.count() * Units.ONE));
    }

    private static Every of(org.hiplang.dsl.model.Every every, Tables tables) {
        return every.days().<Every>map(days -> new Every.Days(of(days, tables))).orElse(new Every.Month());
    }

    /** Of a number. */
    public static Amount of(org.hiplang.dsl.model.Amount amount, Tables tables) {
        return amount instanceof org.hiplang.dsl.model.Amount.Figure figure
                ? Amount.of(figure.thousandths())
                : Amount.of(of(amount.asFact().orElseThrow(), tables));
    }
}
