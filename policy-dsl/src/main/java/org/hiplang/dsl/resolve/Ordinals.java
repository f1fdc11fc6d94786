package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.NUMBER_RANGE;

import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.syntax.Name;

/** Numbers that count out one of several: {@code 1st}, {@code 2nd}. */
record Ordinals(Findings findings) {
    /** The number, from 1. */
    int number(Name written) {
        int n = new Values(findings).count(written, 1);
        int tens = n % 100;
        String ending = tens / 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        if (!written.text().endsWith(ending)) {
            findings.report(Diagnostic.of(NUMBER_RANGE, written.span(), "`" + written.text() + "` has a wrong ending")
                    .help("write `" + n + ending + "`"));
        }
        return n;
    }
}
