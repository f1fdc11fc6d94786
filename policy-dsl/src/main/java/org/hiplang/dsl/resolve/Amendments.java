package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAYS_REVERSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.Name;

/** The header of an amendment. */
record Amendments(Dictionary dictionary, Findings findings) {
    /** What a header says. */
    record Header(AmendmentSyntax syntax, LocalDate from, Optional<LocalDate> to, Condition appliesWhere) {
        Amendment amendment(List<Amendment.Narrowed> narrowed) {
            return new Amendment(
                    syntax.span(),
                    syntax.name().orElseThrow().text(),
                    syntax.title().orElseThrow().text(),
                    syntax.kind().orElseThrow(),
                    syntax.document().orElseThrow().text(),
                    from,
                    to,
                    appliesWhere,
                    narrowed);
        }
    }

    /** The header; absent where a part is missing, which is reported. */
    Optional<Header> resolve(AmendmentSyntax header) {
        Optional<LocalDate> from = from(header, findings);
        Optional<LocalDate> to = to(header, findings);
        from.ifPresent(first -> to.filter(last -> last.isBefore(first)).ifPresent(last -> reversed(header)));
        Optional<Condition> applies =
                header.appliesWhere().map(where -> new Conditions(dictionary, findings, Setting.CLAIM).resolve(where));
        boolean whole = header.name().isPresent()
                && header.policy().isPresent()
                && header.document().isPresent()
                && from.isPresent();
        return applies.filter(where -> whole).map(where -> new Header(header, from.orElseThrow(), to, where));
    }

    static Optional<LocalDate> from(AmendmentSyntax header, Findings findings) {
        return header.from().flatMap(new Values(findings)::day);
    }

    static Optional<LocalDate> to(AmendmentSyntax header, Findings findings) {
        return header.to().flatMap(new Values(findings)::day);
    }

    private void reversed(AmendmentSyntax header) {
        header.to()
                .ifPresent(to -> findings.report(Diagnostic.of(
                                DAYS_REVERSED, to.span(), "the amendment ends before it begins")
                        .label("stands before `" + header.from().map(Name::text).orElse("") + "`")));
    }
}
