package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.BOUND_CAME;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.IN_EACH;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NUMBER_RANGE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TOGETHER;

import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Condition.Quantity;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Period;
import org.hiplang.dsl.model.Together;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.CameSyntax;
import org.hiplang.dsl.syntax.ConditionSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.QuantitySyntax;
import org.hiplang.dsl.syntax.TogetherSyntax;

/** Lines that came before, and when. */
final class CameLines {
    /** A hundred years of days. */
    private static final int MOST_PERIODS = 36_525;

    /** A hundred years of months. */
    private static final int MOST_STRETCHES = 1200;

    private static final long ONE = 1000;
    private static final Amount ALL = new Amount.Figure("1", ONE);

    private final Lines lines;
    private final Findings findings;
    private final Setting setting;

    CameLines(Lines lines, Findings findings, Setting setting) {
        this.lines = lines;
        this.findings = findings;
        this.setting = setting;
    }

    Condition came(ConditionSyntax.LinesCame came) {
        came.came().before().ifPresent(this::fits);
        QuantitySyntax quantity = came.quantity();
        LinePhrase phrase = lines.came(came.lines(), quantity.other());
        if (came.came().when() instanceof CameSyntax.InEach each) {
            some(quantity);
            return new Condition.CameInEach(came.span(), phrase, each.unit(), atMost(MOST_STRETCHES, each.count()));
        }
        Period period = period(came.came().when());
        return quantity.isTotal()
                ? new Condition.CameTotal(
                        came.span(),
                        Lines.of(quantity),
                        Lines.comparison(quantity),
                        lines.amount(quantity),
                        phrase,
                        period)
                : new Condition.LinesCame(came.span(), lines.quantity(quantity), phrase, period);
    }

    /** The lines that a verdict bounds together with the day: its earlier days are among them. */
    Together together(TogetherSyntax together, CameSyntax came) {
        if (setting == Setting.LINE) {
            findings.report(Diagnostic.of(TOGETHER, came.span(), "no day is judged")
                    .help("let the rule judge `each day of a line`: of each day is told what came before it"));
        } else {
            came.before().ifPresent(this::fits);
        }
        return new Together(lines.came(together.lines(), false), bounding(came));
    }

    private Optional<Period> bounding(CameSyntax came) {
        if (came.when() instanceof CameSyntax.Back || came.when() instanceof CameSyntax.OnTheDay) {
            return Optional.of(period(came.when()));
        }
        findings.report(Diagnostic.of(BOUND_CAME, came.span(), "no bound looks there")
                .help(
                        "write `that came before that day in the same calendar year`, `that came within 12 months before that"
                                + " day` or `that came on that day`"));
        return Optional.empty();
    }

    private void fits(CameSyntax.JudgedDay day) {
        boolean fits =
                setting == Setting.CLAIM || setting == Setting.UNCLEAR || day.thatDay() == (setting == Setting.DAY);
        if (!fits) {
            String thatDay = day.ofALine().startsWith("on ") ? "on that day" : "that day";
            lines.unfit(day.span(), day.thatDay() ? day.ofALine() : thatDay);
        }
    }

    private Period period(CameSyntax.When when) {
        if (when instanceof CameSyntax.Since since) {
            return new Period.Since(lines.came(since.lines(), since.other()));
        }
        if (when instanceof CameSyntax.OnTheDay) {
            return new Period.OnTheDay();
        }
        if (when instanceof CameSyntax.After after) {
            return new Period.After(after.unit(), atMost(MOST_PERIODS, after.count()));
        }
        CameSyntax.Back back = (CameSyntax.Back) when;
        Amount count =
                back.count().map(written -> periods(written, least(back))).orElse(ALL);
        return new Period.Back(back.unit(), count, back.strict());
    }

    /** Less than one day before there is no day. */
    private static long least(CameSyntax.Back back) {
        return back.strict() && back.unit() == Period.Unit.DAYS ? 2 : 1;
    }

    private Amount periods(Name written, long least) {
        Amount count = lines.amount(written, least);
        if (count instanceof Amount.Figure figure && figure.thousandths() > MOST_PERIODS * ONE) {
            outOfBounds(written, "the most is " + MOST_PERIODS + "; `came before that day` looks back without an end");
            return ALL;
        }
        return count;
    }

    private int atMost(int most, Name written) {
        int count = new Values(findings).count(written, 1);
        if (count > most) {
            outOfBounds(written, "the most is " + most);
        }
        return Math.min(count, most);
    }

    private void outOfBounds(Name written, String help) {
        findings.report(Diagnostic.of(NUMBER_RANGE, written.span(), "`" + written.text() + "` is out of bounds")
                .help(help));
    }

    /** Of several lines, or of none, it would not be clear whether they are meant of each stretch or of all. */
    private void some(QuantitySyntax quantity) {
        boolean some = quantity.count().isEmpty() && quantity.bound() == Quantity.Bound.AT_LEAST;
        if (!some) {
            Span place = quantity.span();
            findings.report(
                    Diagnostic.of(IN_EACH, place, "`" + place.text().replaceAll("\\s+", " ") + "` in each of several")
                            .label("of each of them, or of all together?")
                            .help(
                                    "write `a line …` or `another line …`, for the opposite `not (a line … came in each of …)`, and"
                                            + " for all together `came within …`"));
        }
    }
}
