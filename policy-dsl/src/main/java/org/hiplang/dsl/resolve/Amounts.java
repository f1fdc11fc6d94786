package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAY_FACT;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NOT_A_NUMBER;

import java.util.List;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Comparison;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.NumberTest;
import org.hiplang.dsl.syntax.Name;

/**
 * Numbers that are written out, and facts that are numbers.
 *
 * @param setting what they are asked of
 */
record Amounts(Dictionary dictionary, Findings findings, Setting setting) {
    private static final long ONE = 1000;

    /** A whole number, or a fact. */
    Amount whole(Name written, long least) {
        return isFigure(written)
                ? new Amount.Figure(written.text(), new Values(findings).whole(written, least) * ONE)
                : ofFact(written);
    }

    /** A number with or without decimals, or a fact. */
    Amount any(Name written) {
        return isFigure(written)
                ? new Amount.Figure(
                        written.text(),
                        new Values(findings).thousandths(written).orElse(0L))
                : ofFact(written);
    }

    /** A fact held against numbers. */
    NumberTest test(Fact fact, boolean is, Comparison how, List<Name> with) {
        return new NumberTest(fact, is, how, with.stream().map(this::any).toList());
    }

    private Amount ofFact(Name written) {
        if (written.text().equals("yes") || written.text().equals("no")) {
            findings.report(Diagnostic.of(NOT_A_NUMBER, written.span(), "`" + written.text() + "` is no number")
                    .help("write a number, as in `7`, or the name of a fact that is one"));
            return new Amount.OfFact(Facts.standIn(written));
        }
        Fact fact = dictionary.fact(written);
        number(fact, written);
        if (fact.scope() == Fact.Scope.DAY && setting == Setting.LINE) {
            findings.report(Diagnostic.of(DAY_FACT, written.span(), "`" + fact.name() + "` is a fact of a day")
                    .label("no day is judged here")
                    .help("let the rule judge `each day of a line`"));
        }
        return new Amount.OfFact(fact);
    }

    /** Reports a fact that is no number. */
    void number(Fact fact, Name written) {
        if (fact.type() != Fact.Type.NUMBER && !Facts.isStandIn(fact)) {
            findings.report(Diagnostic.of(NOT_A_NUMBER, written.span(), "`" + fact.name() + "` is no number")
                    .label(
                            switch (fact.type()) {
                                case DAY -> "it is a day";
                                case CODE -> "it is a code";
                                default -> "it is one of " + String.join(", ", fact.values());
                            })
                    .help("a fact that is one is declared so: `fact " + fact.name() + " of a line: number`"));
        }
    }

    private static boolean isFigure(Name written) {
        return Character.isDigit(written.text().charAt(0));
    }
}
