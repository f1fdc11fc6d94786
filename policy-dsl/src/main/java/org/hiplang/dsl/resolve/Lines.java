package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.APPLIES;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAY_FACT;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.EARLIER_FACT;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.IN_COMMON;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.LISTED_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RELATION_SUBJECT;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TOGETHER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TOTAL;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Quantity;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.model.Condition.Totalled;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.LineFilter.Aspect;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.NumberTest;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.dsl.model.Ranking;
import org.hiplang.dsl.model.Together;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ComparedSyntax;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.FilterSyntax;
import org.hiplang.dsl.syntax.LineKindSyntax;
import org.hiplang.dsl.syntax.LinesSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PairsSyntax;
import org.hiplang.dsl.syntax.QuantitySyntax;
import org.hiplang.dsl.syntax.RankingSyntax;
import org.hiplang.dsl.syntax.RelationSyntax;
import org.hiplang.dsl.syntax.TogetherSyntax;

/** The lines that conditions speak of. */
final class Lines {
    static final String APPLIES_FORMS =
            "`applies where` takes `a line in SET is on the claim`, `no line …`, `place of service is 12`, `plan is \"A1\"`, `group`, `frequency`, `billing npi`, `billing tin`, `billing taxonomy` and `READING is WORD`, joined by `and`, `or`, "
                    + "`not ( … )`";

    private static final Quantity A_LINE = new Quantity(Quantity.Bound.AT_LEAST, 1);

    private final Dictionary dictionary;
    private final Findings findings;
    private final Setting setting;
    private final Values values;

    Lines(Dictionary dictionary, Findings findings, Setting setting) {
        this.dictionary = dictionary;
        this.findings = findings;
        this.setting = setting;
        values = new Values(findings);
    }

    Condition meet(ConditionSyntax.LinesMeet meet) {
        if (setting == Setting.CLAIM) {
            onAnyClaim(meet);
            if (isNone(meet.quantity())) {
                return new Condition.Not(meet.span(), meet(meet, A_LINE));
            }
        }
        return meet(meet, quantity(meet.quantity()));
    }

    private Condition meet(ConditionSyntax.LinesMeet meet, Quantity quantity) {
        fits(meet.relation(), false);
        LinePhrase phrase =
                phrase(meet.lines(), meet.quantity().other(), meet.relation().relation());
        return new Condition.LinesMeet(
                meet.span(), quantity, phrase, meet.relation().relation());
    }

    Condition total(ConditionSyntax.LinesTotal total) {
        QuantitySyntax quantity = total.quantity();
        Relation relation = total.relation().relation();
        Totalled of = of(quantity);
        fits(total.relation(), false);
        addsUp(total.relation(), of);
        return new Condition.LinesTotal(
                total.span(),
                of,
                comparison(quantity),
                amount(quantity),
                phrase(total.lines(), quantity.other(), relation),
                relation);
    }

    /** The lines that a verdict bounds together with the subject, which on the day itself is not one of them. */
    Together together(TogetherSyntax together) {
        if (together.came().isPresent()) {
            return new CameLines(this, findings, setting)
                    .together(together, together.came().get());
        }
        boolean byDay = setting == Setting.DAY;
        if (byDay != together.thatDay() && setting != Setting.UNCLEAR) {
            findings.report(Diagnostic.of(TOGETHER, together.span(), byDay ? "one day is judged" : "no day is judged")
                    .help(
                            byDay
                                    ? "write `together with lines … that day`"
                                    : "leave `that day` out, or let the rule judge `each day of a line`"));
        }
        LinePhrase lines = phrase(together.lines(), true, byDay ? Relation.COVERS_THAT_DAY : Relation.IS_ON_THE_CLAIM);
        return new Together(lines, Optional.empty());
    }

    /** A whole number, or a fact. */
    Amount amount(Name written, long least) {
        return new Amounts(dictionary, findings, setting).whole(written, least);
    }

    static Totalled of(QuantitySyntax quantity) {
        return quantity.total()
                .map(word -> word.text().startsWith("day") ? Totalled.DAYS : Totalled.UNITS)
                .orElse(Totalled.LINES);
    }

    Amount amount(QuantitySyntax quantity) {
        return amount(quantity.count().orElseThrow(), least(quantity));
    }

    static Comparison comparison(QuantitySyntax quantity) {
        return switch (quantity.bound()) {
            case AT_LEAST -> quantity.strict() ? Comparison.MORE_THAN : Comparison.AT_LEAST;
            case AT_MOST -> quantity.strict() ? Comparison.LESS_THAN : Comparison.AT_MOST;
            case EXACTLY -> Comparison.IS;
        };
    }

    private void addsUp(RelationSyntax relation, Totalled of) {
        if (relation.relation() == Relation.COVERS_ALL_OF_ITS_DAYS && of != Totalled.LINES) {
            findings.report(Diagnostic.of(TOTAL, relation.span(), "what covers all days cannot be added up")
                    .help("say `cover one of its days`: what lies on the days of the line counts"));
        }
        if (relation.relation() == Relation.COVERS_THAT_DAY && of == Totalled.DAYS) {
            findings.report(Diagnostic.of(TOTAL, relation.span(), "that day is one day")
                    .help("say `are on the claim`, or ask for lines, as in `a line in SET covers that day`"));
        }
    }

    Condition came(ConditionSyntax.LinesCame came) {
        return new CameLines(this, findings, setting).came(came);
    }

    /** Lines that came before. */
    LinePhrase came(LinesSyntax lines, boolean other) {
        LinePhrase phrase = phrase(lines, other, Relation.COVERS_THAT_DAY);
        phrase.filters().stream().flatMap(Lines::withOptions).forEach(filter -> ofEarlierLines(lines.span(), filter));
        return phrase;
    }

    private static Stream<LineFilter> withOptions(LineFilter filter) {
        return filter instanceof LineFilter.OneOf kind
                ? kind.options().stream().flatMap(option -> option.filters().stream())
                : Stream.of(filter);
    }

    /** Of a filter that is written here, its own place is told; of one that a name stands for, that of the lines. */
    private void ofEarlierLines(Span lines, LineFilter filter) {
        boolean here = lines.start() <= filter.span().start() && filter.span().end() <= lines.end();
        Span place = here ? filter.span() : lines;
        if (filter instanceof LineFilter.Paired) {
            earlier(place, "codes are paired on one day", "`came` speaks of many days");
        }
        facts(filter)
                .filter(fact -> !isKnownOfEarlierLines(fact))
                .findFirst()
                .ifPresent(fact -> earlier(
                        place,
                        "`" + fact.name() + "` is not known of earlier lines",
                        "`came` speaks of earlier claims, too"));
    }

    /** What is told is told of this claim; tables know lines of any. */
    private static boolean isKnownOfEarlierLines(Fact fact) {
        boolean known = fact.from().isPresent() || fact.name().equals(Fact.CHARGE);
        return (known && fact.scope() == Fact.Scope.LINE) || Facts.isStandIn(fact);
    }

    private void earlier(Span place, String message, String label) {
        findings.report(Diagnostic.of(EARLIER_FACT, place, message)
                .label(label)
                .help(
                        "say which lines are meant by their codes, modifiers, NDC or provider, or by a fact of a line that is"
                                + " looked up: `from TABLE by code`"));
    }

    private void onAnyClaim(ConditionSyntax.LinesMeet meet) {
        LinesSyntax lines = meet.lines();
        boolean plain = meet.quantity().count().isEmpty()
                && !meet.quantity().other()
                && !lines.payable()
                && lines.filters().isEmpty();
        if (!plain) {
            findings.report(Diagnostic.of(APPLIES, meet.span(), "this cannot be asked of a claim as a whole")
                    .help(APPLIES_FORMS));
        }
    }

    private static boolean isNone(QuantitySyntax quantity) {
        return quantity.bound() == Quantity.Bound.AT_MOST && quantity.count().isEmpty();
    }

    Condition nth(ConditionSyntax.NthLine nth) {
        fits(nth.relation(), true);
        int n = new Ordinals(findings).number(nth.ordinal());
        LinePhrase phrase = phrase(nth.lines(), false, nth.relation().relation());
        return new Condition.NthLine(
                nth.span(),
                n,
                nth.orLater(),
                phrase,
                nth.relation().relation(),
                nth.by().map(by -> ranking(by, nth.relation().relation())));
    }

    private Ranking ranking(RankingSyntax by, Relation relation) {
        Fact number = ofALine(by.number());
        if (number.scope() == Fact.Scope.DAY && relation != Relation.COVERS_THAT_DAY) {
            findings.report(Diagnostic.of(DAY_FACT, by.number().span(), "`" + number.name() + "` is a fact of a day")
                    .label("lines are ranked here, and no day of them")
                    .help("let the rule judge `each day of a line`, and say `covering that day`"));
        }
        return new Ranking(number, by.smallestFirst());
    }

    /** A number that tells lines apart. */
    private Fact ofALine(Name written) {
        Fact fact = dictionary.fact(written);
        new Amounts(dictionary, findings, Setting.UNCLEAR).number(fact, written);
        if (fact.scope() == Fact.Scope.CLAIM && !Facts.isStandIn(fact)) {
            findings.report(Diagnostic.of(IN_COMMON, written.span(), "`" + fact.name() + "` is a fact of the claim")
                    .help("it is the same for all lines: take a fact of a line"));
        }
        return fact;
    }

    Quantity quantity(QuantitySyntax quantity) {
        boolean atLeast = quantity.bound() == Quantity.Bound.AT_LEAST;
        int strict = !quantity.strict() ? 0 : atLeast ? 1 : -1;
        int count = quantity.count()
                .map(number -> OptionalInt.of(values.count(number, least(quantity)) + strict))
                .orElse(OptionalInt.empty())
                .orElse(atLeast ? 1 : 0);
        return new Quantity(quantity.bound(), count);
    }

    /** At least 0 lines are always there, and fewer than 0 never. */
    private static int least(QuantitySyntax quantity) {
        return (quantity.bound() == Quantity.Bound.AT_LEAST) == quantity.strict() ? 0 : 1;
    }

    private void fits(RelationSyntax relation, boolean nth) {
        wanted(relation.relation()).ifPresent(words -> {
            String right = nth ? words.replace("covers", "covering").replace("is on", "on") : words;
            unfit(relation.span(), right);
        });
    }

    void unfit(Span written, String right) {
        findings.report(Diagnostic.of(
                        RELATION_SUBJECT,
                        written,
                        "`" + written.text().replaceAll("\\s+", " ") + "` does not fit what is judged")
                .label(setting == Setting.DAY ? "one day is judged" : "no day is judged")
                .help("did you mean `" + right + "`?"));
    }

    private Optional<String> wanted(Relation relation) {
        if (relation == Relation.IS_ON_THE_CLAIM || setting == Setting.UNCLEAR) {
            return Optional.empty();
        }
        if (setting == Setting.CLAIM) {
            return Optional.of(Relation.IS_ON_THE_CLAIM.words());
        }
        boolean thatDay = relation == Relation.COVERS_THAT_DAY;
        if (setting == Setting.DAY) {
            return thatDay ? Optional.empty() : Optional.of(Relation.COVERS_THAT_DAY.words());
        }
        return thatDay ? Optional.of(Relation.COVERS_ONE_OF_ITS_DAYS.words()) : Optional.empty();
    }

    private LinePhrase phrase(LinesSyntax lines, boolean other, Relation relation) {
        Optional<LineFilter.OneOf> kind = lines.codes().flatMap(dictionary.lineKinds()::of);
        kind.ifPresent(named -> ofADay(named, lines, relation));
        Optional<CodeSet> codes = kind.map(this::codes).or(() -> lines.codes().map(dictionary.codeSets()::of));
        List<LineFilter> filters = new ArrayList<>(kind.stream().toList());
        filters.addAll(filters(lines.filters(), relation));
        return new LinePhrase(
                lines.span(), codes, other, lines.payable(), dictionary.groups().of(lines.after()), filters);
    }

    /** One of the lines that a name stands for. */
    LineFilter.OneOf.Option option(LineKindSyntax.Option option) {
        return new LineFilter.OneOf.Option(
                dictionary.codeSets().of(option.codes()), filters(option.filters(), Relation.COVERS_THAT_DAY));
    }

    private CodeSet codes(LineFilter.OneOf kind) {
        return dictionary
                .codeSets()
                .joined(
                        kind.span(),
                        kind.options().stream()
                                .map(LineFilter.OneOf.Option::codes)
                                .toList());
    }

    private List<LineFilter> filters(List<FilterSyntax> filters, Relation relation) {
        return filters.stream()
                .map(filter -> filter.accept(new Filters(relation)))
                .toList();
    }

    private void ofADay(LineFilter.OneOf kind, LinesSyntax lines, Relation relation) {
        kind.options().stream()
                .flatMap(option -> option.filters().stream())
                .filter(filter -> relation == Relation.IS_ON_THE_CLAIM)
                .flatMap(Lines::facts)
                .filter(fact -> fact.scope() == Fact.Scope.DAY)
                .findFirst()
                .ifPresent(fact -> dayFact(lines.span(), fact));
    }

    private static Stream<Fact> facts(LineFilter filter) {
        if (filter instanceof LineFilter.WhoseNumber whose) {
            return whose.test().facts().stream();
        }
        if (filter instanceof LineFilter.Common common) {
            return Stream.of(common.fact());
        }
        if (filter instanceof LineFilter.Compared compared) {
            return compared.number().stream();
        }
        return filter instanceof LineFilter.WhoseFact whose ? Stream.of(whose.fact()) : Stream.empty();
    }

    private void dayFact(Span place, Fact fact) {
        findings.report(Diagnostic.of(DAY_FACT, place, "`" + fact.name() + "` is a fact of a day")
                .label("`is on the claim` means no day")
                .help("say which day: `covers that day` or `covers one of its days`"));
    }

    private final class Filters implements FilterSyntax.Visitor<LineFilter> {
        private final Relation relation;

        private Filters(Relation relation) {
            this.relation = relation;
        }

        @Override
        public LineFilter modified(FilterSyntax.Modified filter) {
            return new LineFilter.Modified(
                    filter.span(), filter.with(), dictionary.modifierSets().of(filter.modifiers()));
        }

        @Override
        public LineFilter whoseFact(FilterSyntax.WhoseFact filter) {
            Fact fact = dictionary.fact(filter.fact());
            fits(fact, filter.fact());
            return fact.type() == Fact.Type.NUMBER
                    ? number(filter.span(), amounts().test(fact, filter.is(), Comparison.IS, filter.values()))
                    : new LineFilter.WhoseFact(
                            filter.span(), filter.is(), fact, dictionary.values(fact, filter.values()));
        }

        @Override
        public LineFilter whoseNumber(FilterSyntax.WhoseNumber filter) {
            Fact fact = dictionary.fact(filter.fact());
            fits(fact, filter.fact());
            amounts().number(fact, filter.fact());
            ComparedSyntax compared = filter.compared();
            return number(
                    filter.span(), amounts().test(fact, compared.is(), compared.how(), List.of(compared.number())));
        }

        /** Which day is meant does not hang on the subject. */
        private Amounts amounts() {
            return new Amounts(dictionary, findings, Setting.UNCLEAR);
        }

        private LineFilter number(Span span, NumberTest test) {
            test.with()
                    .forEach(amount -> amount.asFact()
                            .filter(fact -> fact.scope() == Fact.Scope.DAY && relation == Relation.IS_ON_THE_CLAIM)
                            .ifPresent(fact -> dayFact(span, fact)));
            return new LineFilter.WhoseNumber(span, test);
        }

        private void fits(Fact fact, Name written) {
            if (fact.scope() == Fact.Scope.DAY && relation == Relation.IS_ON_THE_CLAIM) {
                dayFact(written.span(), fact);
            }
        }

        @Override
        public LineFilter common(FilterSyntax.Common filter) {
            Fact fact = dictionary.fact(filter.fact());
            if (fact.scope() == Fact.Scope.CLAIM && !Facts.isStandIn(fact)) {
                findings.report(
                        Diagnostic.of(IN_COMMON, filter.fact().span(), "`" + fact.name() + "` is a fact of the claim")
                                .help("all lines have it in common: leave it out"));
            }
            fits(fact, filter.fact());
            return new LineFilter.Common(filter.span(), fact);
        }

        @Override
        public LineFilter compared(FilterSyntax.Compared filter) {
            Optional<Fact> number = filter.number().map(written -> {
                Fact fact = ofALine(written);
                fits(fact, written);
                return fact;
            });
            return new LineFilter.Compared(filter.span(), number, filter.how());
        }

        @Override
        public LineFilter paired(FilterSyntax.Paired filter) {
            Pairs pairs = dictionary.pairs().of(filter.table());
            return new LineFilter.Paired(filter.span(), pairs, filter.as().map(as -> as(pairs, as)));
        }

        private LineFilter.Paired.As as(Pairs pairs, PairsSyntax.Column as) {
            return new LineFilter.Paired.As(
                    dictionary.pairs().column(pairs, as.name(), as.values()),
                    as.values().stream().map(Name::text).toList());
        }

        @Override
        public LineFilter own(FilterSyntax.Own filter) {
            return new LineFilter.Own(
                    filter.span(), new Conditions(dictionary, findings, Setting.LINE).resolve(filter.what()));
        }

        @Override
        public LineFilter same(FilterSyntax.Same filter) {
            Set<Aspect> in = new LinkedHashSet<>();
            for (Name word : filter.in()) {
                if (!in.add(Aspect.valueOf(word.text().toUpperCase(Locale.ROOT)))) {
                    findings.report(Diagnostic.of(LISTED_TWICE, word.span(), "`" + word.text() + "` stands twice"));
                }
            }
            return new LineFilter.Same(filter.span(), List.copyOf(in));
        }
    }
}
