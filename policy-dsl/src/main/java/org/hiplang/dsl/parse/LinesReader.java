package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.FILTER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.LINES;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RELATION;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Condition.Quantity.Bound;
import org.hiplang.dsl.model.Condition.Relation;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.ComparedSyntax;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.FilterSyntax;
import org.hiplang.dsl.syntax.LineKindSyntax;
import org.hiplang.dsl.syntax.LinesSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.QuantitySyntax;
import org.hiplang.dsl.syntax.RankingSyntax;
import org.hiplang.dsl.syntax.RelationSyntax;
import org.hiplang.dsl.syntax.SetSyntax;
import org.jspecify.annotations.Nullable;

/** How many lines, which lines, and how they meet the subject. */
final class LinesReader {
    private static final String RANKED =
            "lines are ranked `by charge`, the largest first, or `by charge, smallest first`";

    private final Clauses clauses;
    private final Places places;
    private final ListReader lists;

    LinesReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
        lists = new ListReader(places);
    }

    QuantitySyntax quantity(HipParser.QuantityContext quantity) {
        Span span = places.of(quantity);
        if (quantity instanceof HipParser.SomeContext some) {
            return new QuantitySyntax(
                    span, Bound.AT_LEAST, Optional.empty(), Optional.empty(), false, some.OTHER() != null);
        }
        if (quantity instanceof HipParser.NoneContext none) {
            return new QuantitySyntax(
                    span, Bound.AT_MOST, Optional.empty(), Optional.empty(), false, none.OTHER() != null);
        }
        if (quantity instanceof HipParser.BoundedContext bounded) {
            Bound bound = bounded.LEAST() == null ? Bound.AT_MOST : Bound.AT_LEAST;
            return counted(span, bound, false, bounded.counted(), bounded.OTHER());
        }
        if (quantity instanceof HipParser.ComparedContext compared) {
            Bound bound = compared.MORE_() == null ? Bound.AT_MOST : Bound.AT_LEAST;
            return counted(span, bound, true, compared.counted(), compared.OTHER());
        }
        if (quantity instanceof HipParser.ExactlyContext exactly) {
            return counted(span, Bound.EXACTLY, false, exactly.counted(), exactly.OTHER());
        }
        return new QuantitySyntax(span, Bound.AT_LEAST, Optional.empty(), Optional.empty(), false, true);
    }

    @SuppressWarnings("NullAway") // ANTLR says null where a word is left out
    private QuantitySyntax counted(
            Span span, Bound bound, boolean strict, HipParser.CountedContext counted, TerminalNode other) {
        return new QuantitySyntax(
                span,
                bound,
                Optional.of(count(counted)),
                Optional.ofNullable(counted.total()).map(places::name),
                strict,
                other != null);
    }

    /** A number, or the name of a fact, which is none of the words for numbers. */
    private Name count(HipParser.CountedContext counted) {
        Name count = places.name(counted);
        Token word = counted.getStart();
        Optional<String> digits = Cures.digits(word);
        digits.ifPresent(help -> clauses.report(LINES, word, "`" + word.getText() + "` does not belong here", help));
        return digits.isPresent() ? new Name(count.span(), "1") : count;
    }

    LinesSyntax lines(HipParser.LinesContext lines) {
        return lines(places.of(lines), lines.codeSet(), lines.PAYABLE(), lines.names(), lines.filter());
    }

    LinesSyntax lastLine(HipParser.LastLineContext line) {
        return lines(places.of(line), line.codeSet(), line.PAYABLE(), line.names(), line.filter());
    }

    private LinesSyntax lines(
            Span span,
            HipParser.@Nullable CodeSetContext set,
            @Nullable TerminalNode payable,
            HipParser.@Nullable NamesContext rules,
            List<HipParser.FilterContext> narrowed) {
        Optional<SetSyntax> codes = Optional.ofNullable(set).map(lists::codes);
        List<Name> after = Optional.ofNullable(rules)
                .map(names -> places.names(names.name()))
                .orElse(List.of());
        List<FilterSyntax> filters = narrowed.stream().map(this::filter).toList();
        return new LinesSyntax(span, codes, payable != null, after, filters);
    }

    LineKindSyntax.Option option(HipParser.LinesOptionContext option) {
        List<FilterSyntax> filters = option.filter().stream().map(this::filter).toList();
        return new LineKindSyntax.Option(places.of(option), lists.codes(option.codeSet()), filters);
    }

    private FilterSyntax filter(HipParser.FilterContext filter) {
        Span span = places.of(filter);
        if (filter instanceof HipParser.WhoseContext whose) {
            return whose(span, whose);
        }
        if (filter instanceof HipParser.WhoseOwnContext own) {
            return new FilterSyntax.Own(span, own(span, own));
        }
        if (filter instanceof HipParser.WithoutContext without) {
            return without.modifiers() == null
                    ? new FilterSyntax.Own(span, has(span, false, without.carried(), without.diagnoses()))
                    : new FilterSyntax.Modified(span, false, lists.modifiers(without.modifiers()));
        }
        if (filter instanceof HipParser.PairedContext paired) {
            return new FilterSyntax.Paired(
                    span,
                    places.name(paired.table),
                    Optional.ofNullable(paired.column).map(column -> lists.column(column, paired.cells())));
        }
        HipParser.WithPhraseContext with = ((HipParser.WithContext) filter).withPhrase();
        if (with.COMMON() != null) {
            return new FilterSyntax.Common(span, places.name(with.name()));
        }
        if (with.UNITS() != null || with.size != null) {
            return compared(span, with);
        }
        if (with.SAME() != null) {
            return new FilterSyntax.Same(span, places.names(with.sameIn()));
        }
        return with.modifiers() == null
                ? new FilterSyntax.Own(span, has(span, true, with.carried(), with.diagnoses()))
                : new FilterSyntax.Modified(span, true, lists.modifiers(with.modifiers()));
    }

    /** What a line names or leaves out, or its diagnoses; ANTLR says null for the other of the two. */
    private ConditionSyntax has(
            Span span, boolean has, HipParser.@Nullable CarriedContext carried, HipParser.DiagnosesContext diagnoses) {
        return carried == null
                ? new ConditionSyntax.DiagnosisIn(span, false, has, lists.diagnoses(diagnoses))
                : new ConditionSyntax.Carries(span, has, places.name(carried));
    }

    private ConditionSyntax own(Span span, HipParser.WhoseOwnContext own) {
        boolean is = own.NOT() == null;
        if (own.places() != null) {
            return new ConditionSyntax.PlaceIs(
                    span, is, places.names(own.places().placeCode()));
        }
        if (own.diagnoses() != null) {
            return new ConditionSyntax.FirstDiagnosisIn(
                    span, is, places.name(own.ORDINAL().getSymbol()), lists.diagnoses(own.diagnoses()));
        }
        Name field = places.twoWords(own.RENDERING().getSymbol(), own.renderingNumber());
        return new ConditionSyntax.HeaderIs(
                span, is, field, own.texts().text().stream().map(places::text).toList());
    }

    private FilterSyntax compared(Span span, HipParser.WithPhraseContext with) {
        boolean more =
                with.size == null ? with.MORE_() != null : with.size.getText().equals("larger");
        if (with.size != null && !more && !with.size.getText().equals("smaller")) {
            clauses.report(
                    FILTER,
                    with.size,
                    "`" + with.size.getText() + "` compares nothing",
                    "as in `with a larger charge` or `with no smaller charge`; a fact that lines share is said as `with a "
                            + with.name().getText() + " in common`");
        }
        Comparison how = with.NO() == null
                ? (more ? Comparison.MORE_THAN : Comparison.LESS_THAN)
                : (more ? Comparison.AT_MOST : Comparison.AT_LEAST);
        return new FilterSyntax.Compared(span, Optional.ofNullable(with.name()).map(places::name), how);
    }

    private FilterSyntax whose(Span span, HipParser.WhoseContext whose) {
        Name fact = places.name(whose.name());
        boolean is = whose.NOT() == null;
        return whose.comparison() == null
                ? new FilterSyntax.WhoseFact(
                        span, is, fact, places.names(whose.saids().said()))
                : new FilterSyntax.WhoseNumber(
                        span,
                        fact,
                        new ComparedSyntax(is, comparison(whose.comparison()), places.name(whose.measure())));
    }

    static Comparison comparison(HipParser.ComparisonContext comparison) {
        if (comparison.THAN() == null) {
            return comparison.LEAST() == null ? Comparison.AT_MOST : Comparison.AT_LEAST;
        }
        return comparison.MORE_() == null ? Comparison.LESS_THAN : Comparison.MORE_THAN;
    }

    RelationSyntax relation(HipParser.RelationContext relation) {
        return new RelationSyntax(
                places.of(relation), relation.days() == null ? Relation.IS_ON_THE_CLAIM : days(relation.days()));
    }

    RelationSyntax nthRelation(HipParser.NthRelationContext relation) {
        return new RelationSyntax(
                places.of(relation), relation.days() == null ? Relation.IS_ON_THE_CLAIM : days(relation.days()));
    }

    RankingSyntax ranking(HipParser.RankingContext ranking) {
        Optional<Token> which = Optional.ofNullable(ranking.which);
        which.filter(word ->
                        !word.getText().equals("largest") && !word.getText().equals("smallest"))
                .or(() -> Optional.ofNullable(ranking.first)
                        .filter(word -> !word.getText().equals("first")))
                .ifPresent(word -> clauses.report(
                        RELATION, word, "`" + word.getText() + "` is no order in which lines are ranked", RANKED));
        boolean smallest =
                which.filter(word -> word.getText().equals("smallest")).isPresent();
        return new RankingSyntax(places.of(ranking), places.name(ranking.name()), smallest);
    }

    private static Relation days(HipParser.DaysContext days) {
        Token first = days.getStart();
        if (first.getType() == HipLexer.THAT) {
            return Relation.COVERS_THAT_DAY;
        }
        return first.getType() == HipLexer.ONE ? Relation.COVERS_ONE_OF_ITS_DAYS : Relation.COVERS_ALL_OF_ITS_DAYS;
    }
}
