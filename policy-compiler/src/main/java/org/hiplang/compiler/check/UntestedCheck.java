package org.hiplang.compiler.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hiplang.compiler.example.ExampleClaim;
import org.hiplang.compiler.interpret.Interpreter;
import org.hiplang.compiler.meaning.RulesByCode;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Rule;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.decision.Decision;
import org.hiplang.runtime.decision.Finding;
import org.hiplang.runtime.decision.LineDecision;
import org.hiplang.runtime.policy.Verdict;

/** Every rule has an example in which it finds something, and one with such a line in which it does not. */
final class UntestedCheck implements Check {
    @Override
    public List<Diagnostic> check(CheckedPolicy checked) {
        Set<String> fired = new HashSet<>();
        Set<String> held = new HashSet<>();
        RulesByCode byCode = new RulesByCode(checked.policy().rules(), checked.codes());
        Interpreter interpreter = checked.interpreter();
        for (Example example : checked.policy().examples()) {
            Decision decision = interpreter.judge(
                    ExampleClaim.claim(example),
                    ExampleClaim.facts(example),
                    ExampleClaim.terms(example, interpreter.info()));
            for (Example.Line line : example.lines()) {
                sort(byCode.of(Codes.code(line.code())), line, decision.line(line.number()), fired, held);
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Rule rule : checked.policy().rules()) {
            if (!fired.contains(rule.name())) {
                found.add(diagnostic(rule, "finds something"));
            } else if (!held.contains(rule.name()) && rule.where().isPresent()) {
                found.add(diagnostic(rule, "looks at a line and finds nothing"));
            }
        }
        return found;
    }

    private static void sort(
            List<Rule> judging, Example.Line line, LineDecision decision, Set<String> fired, Set<String> held) {
        long days = ChronoUnit.DAYS.between(line.first(), line.last()) + 1;
        Set<String> foundOnAllDays = new HashSet<>();
        for (Finding finding : decision.findings()) {
            fired.add(finding.rule().name());
            if (finding.days().size() == days) {
                foundOnAllDays.add(finding.rule().name());
            }
        }
        if (decision.verdict() == Verdict.NOT_JUDGED) {
            return;
        }
        for (Rule rule : judging) {
            if (!foundOnAllDays.contains(rule.name())) {
                held.add(rule.name());
            }
        }
    }

    private static Diagnostic diagnostic(Rule rule, String what) {
        return Diagnostic.of(
                        DiagnosticCode.UNTESTED,
                        rule.span(),
                        "no example shows that rule `" + rule.name() + "` " + what)
                .help("write an `example` with a claim on which it does");
    }
}
