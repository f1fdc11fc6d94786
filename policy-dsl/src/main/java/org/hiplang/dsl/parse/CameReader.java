package org.hiplang.dsl.parse;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.RELATION;

import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.hiplang.dsl.model.Period.Unit;
import org.hiplang.dsl.syntax.CameSyntax;

/** How long before the day that is judged lines came. */
final class CameReader {
    private final Clauses clauses;
    private final Places places;
    private final LinesReader lines;

    CameReader(Clauses clauses, LinesReader lines) {
        this.clauses = clauses;
        this.lines = lines;
        places = clauses.places();
    }

    /**
     * When lines came.
     *
     * @param all what says it all
     */
    CameSyntax read(ParserRuleContext all, HipParser.BeforeContext before) {
        if (before instanceof HipParser.WithinBeforeContext within) {
            Unit unit = unit(within.periodUnit().getStart());
            CameSyntax.Back when =
                    new CameSyntax.Back(unit, Optional.of(places.name(within.bound())), within.LESS() != null);
            return came(all, when, within.judgedDay());
        }
        if (before instanceof HipParser.WithinAfterContext after) {
            CameSyntax.After when =
                    new CameSyntax.After(unit(after.periodUnit().getStart()), places.name(after.number()));
            return came(all, when, after.afterDay(), after.afterDay().THAT() != null, "its last day");
        }
        if (before instanceof HipParser.OnTheDayContext on) {
            return came(all, new CameSyntax.OnTheDay(), on, on.THAT() != null, "on one of its days");
        }
        if (before instanceof HipParser.InEachBeforeContext each) {
            Unit unit = unit(each.periodUnit().getStart());
            boolean calendar = each.CALENDAR() != null;
            return came(
                    all,
                    new CameSyntax.InEach(calendar ? unit.inCalendar() : unit, places.name(each.number())),
                    each.judgedDay());
        }
        if (before instanceof HipParser.SinceTheLastContext since) {
            CameSyntax.Since when = new CameSyntax.Since(since.OTHER() != null, lines.lastLine(since.lastLine()));
            return new CameSyntax(places.of(all), when, Optional.empty());
        }
        HipParser.EverBeforeContext ever = (HipParser.EverBeforeContext) before;
        Unit unit = Optional.ofNullable(ever.calendar())
                .map(calendar -> calendar(calendar.calendarUnit()))
                .orElse(Unit.EVER);
        return came(all, new CameSyntax.Back(unit, Optional.empty(), false), ever.judgedDay());
    }

    private CameSyntax came(ParserRuleContext all, CameSyntax.When when, HipParser.JudgedDayContext judged) {
        return came(all, when, judged, isThatDay(judged), "its first day");
    }

    private CameSyntax came(
            ParserRuleContext all, CameSyntax.When when, ParserRuleContext judged, boolean thatDay, String ofALine) {
        CameSyntax.JudgedDay day = new CameSyntax.JudgedDay(places.of(judged), thatDay, ofALine);
        return new CameSyntax(places.of(all), when, Optional.of(day));
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

    static Unit calendar(HipParser.CalendarUnitContext unit) {
        return switch (unit.getStart().getType()) {
            case HipLexer.WEEK -> Unit.CALENDAR_WEEK;
            case HipLexer.MONTH -> Unit.CALENDAR_MONTH;
            default -> Unit.CALENDAR_YEAR;
        };
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
