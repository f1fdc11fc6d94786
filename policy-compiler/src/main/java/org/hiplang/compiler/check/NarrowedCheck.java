package org.hiplang.compiler.check;

import java.util.List;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Amendment.Narrowed;

/** A rule that an amendment drops for some codes judges lines with such codes. */
final class NarrowedCheck implements Check {
    @Override
    public List<Diagnostic> check(CheckedPolicy checked) {
        return checked.policy().amendment().stream()
                .flatMap(amendment -> amendment.narrowed().stream())
                .filter(narrowed -> isNothing(narrowed, checked))
                .map(NarrowedCheck::diagnostic)
                .toList();
    }

    private static boolean isNothing(Narrowed narrowed, CheckedPolicy checked) {
        return checked.codes()
                .of(narrowed.before())
                .and(checked.codes().of(narrowed.codes()))
                .isEmpty();
    }

    private static Diagnostic diagnostic(Narrowed narrowed) {
        return Diagnostic.of(
                        DiagnosticCode.DROPPED_NOTHING,
                        narrowed.span(),
                        "rule `" + narrowed.rule() + "` judges no line with such a code")
                .help("look at the codes, or leave the clause out");
    }
}
