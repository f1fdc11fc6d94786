package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.RELATION;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.model.Period.Unit;
import org.hiplang.dsl.syntax.CameSyntax;

/** How long before the day that is judged lines came. */
final class CameReader {
    private final Clauses clauses;
    private final Places places;

    CameReader(Clauses clauses) {
        this.clauses = clauses;
        places = clauses.places();
    }

    CameSyntax read(HipParser.RelationContext relation) {
        HipParser.BeforeContext before = relation.before();
        boolean counted = before.periodUnit() != null;
        return new CameSyntax(
                places.of(relation),
                counted ? unit(before.periodUnit().getStart()) : calendar(Optional.ofNullable(before.calendar())),
                Optional.ofNullable(before.number()).map(places::name),
                places.of(before.judgedDay()),
                isThatDay(before.judgedDay()));
    }

    private Unit unit(Token word) {
        return switch (word.getType()) {
            case HipLexer.DAY, HipLexer.DAYS -> Unit.DAYS;
            case HipLexer.WEEK, HipLexer.WEEKS -> Unit.WEEKS;
            case HipLexer.WORD -> otherMeasure(word);
            case HipLexer.MONTH, HipLexer.MONTHS -> Unit.MONTHS;
            default -> Unit.YEARS;
        };
    }

    private Unit otherMeasure(Token word) {
        clauses.report(
                RELATION,
                word,
                "`" + word.getText() + "` is no measure of time",
                "days, weeks, months and years are, as in `came within 2 weeks before that day`");
        return Unit.DAYS;
    }

    private static Unit calendar(Optional<HipParser.CalendarContext> calendar) {
        return calendar.map(same -> same.MONTH() == null ? Unit.CALENDAR_YEAR : Unit.CALENDAR_MONTH)
                .orElse(Unit.EVER);
    }

    private boolean isThatDay(HipParser.JudgedDayContext day) {
        if (day.ORDINAL() != null && !day.ORDINAL().getText().equals("1st")) {
            clauses.report(
                    RELATION,
                    day.ORDINAL().getSymbol(),
                    "what came is what came before the first day of the line",
                    "write `before its first day`");
        }
        return day.THAT() != null;
    }
}
