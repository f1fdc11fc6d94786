package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.PAYS_NOTHING;

import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Amount;
import org.hiplang.dsl.model.Pay;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PaySyntax;

/**
 * What rules pay.
 *
 * @param setting what the rule judges
 */
record Payments(Dictionary dictionary, Findings findings, Setting setting) {
    private static final long ONE = 1000;
    private static final long MOST_PERCENT = 1000 * ONE;
    private static final long THOUSANDTHS_OF_A_CENT = 10;

    Pay of(PaySyntax pay) {
        return pay instanceof PaySyntax.Share share ? share(share) : atMost((PaySyntax.AtMost) pay);
    }

    private Pay share(PaySyntax.Share share) {
        Amount percent = amounts().any(share.percent());
        if (percent instanceof Amount.Figure figure && figure.thousandths() > MOST_PERCENT) {
            findings.report(Diagnostic.of(
                            DiagnosticCode.NUMBER_RANGE,
                            share.percent().span(),
                            "`" + figure.written() + "` is out of bounds")
                    .help("a rule pays 1000 percent at most"));
        }
        something(percent, share.percent());
        Ordinals ordinals = new Ordinals(findings);
        return new Pay.Share(
                percent, share.ordinal().map(ordinal -> new Pay.Nth(ordinals.number(ordinal), share.orLater())));
    }

    /** Written dollars have cents, and nothing smaller. */
    private Pay atMost(PaySyntax.AtMost atMost) {
        Name written = atMost.dollars();
        Amount dollars = amounts().any(written);
        if (dollars instanceof Amount.Figure figure && figure.thousandths() % THOUSANDTHS_OF_A_CENT != 0) {
            new Values(findings).cents(written);
        }
        something(dollars, written);
        return new Pay.AtMost(dollars, atMost.forEachUnit());
    }

    private Amounts amounts() {
        return new Amounts(dictionary, findings, setting);
    }

    private void something(Amount amount, Name written) {
        if (amount.is(0)) {
            findings.report(Diagnostic.of(
                            PAYS_NOTHING, written.span(), "a rule that pays `" + written.text() + "` pays nothing")
                    .help("write `is denied`"));
        }
    }
}
