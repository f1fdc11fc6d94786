package org.hiplang.compiler.check;

import java.util.List;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Rule;

/** No rules wait for each other's verdicts in a circle. */
final class CircleCheck implements Check {
    @Override
    public List<Diagnostic> check(CheckedPolicy policy) {
        return policy.layers().circle().map(CircleCheck::diagnostic).stream().toList();
    }

    private static Diagnostic diagnostic(List<Rule> circle) {
        Rule first = circle.get(0);
        String path = circle.stream().map(rule -> "`" + rule.name() + "`").collect(Collectors.joining(" reads "));
        String what = circle.size() == 1
                ? "rule `" + first.name() + "` reads whether lines are payable that it judges itself"
                : "rules wait for each other: " + path + " reads `" + first.name() + "`";
        return Diagnostic.of(DiagnosticCode.CIRCLE, first.span(), what)
                .help("say whose verdicts count, as in `a payable line in SET after RULE`, or read the line as billed");
    }
}
