package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CARC_SHAPE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.GROUP_CODE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.RARC_SHAPE;

import java.util.Set;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Reason;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.ReasonSyntax;

/** Reasons and their codes. */
record Reasons(Dictionary dictionary, Findings findings) {
    private static final Set<String> GROUPS = Set.of("CO", "PR", "OA", "PI");

    Reason reason(ReasonSyntax syntax) {
        group(syntax.group());
        check(
                Shapes.isCarc(syntax.carc().text()),
                CARC_SHAPE,
                syntax.carc(),
                "not a claim adjustment reason code: ",
                "as in `97` or `B15`");
        syntax.rarcs()
                .forEach(rarc -> check(
                        Shapes.isRarc(rarc.text()),
                        RARC_SHAPE,
                        rarc,
                        "not a remark code: ",
                        "as in `M15`, `MA01` or `N130`"));
        return new Reason(
                syntax.span(),
                syntax.name().text(),
                syntax.group().text(),
                syntax.carc().text(),
                syntax.rarcs().stream().map(Name::text).toList(),
                syntax.text().text(),
                new Messages(dictionary, findings).message(syntax.text()));
    }

    /** Reports a group code that there is not. */
    void group(Name group) {
        check(
                GROUPS.contains(group.text()),
                GROUP_CODE,
                group,
                "unknown group code ",
                "the group codes are `CO`, `PR`, `OA` and `PI`");
    }

    private void check(boolean right, DiagnosticCode code, Name name, String message, String help) {
        if (!right) {
            findings.report(Diagnostic.of(code, name.span(), message + "`" + name.text() + "`")
                    .help(help));
        }
    }
}
