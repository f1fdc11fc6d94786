package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.List;
import org.hiplang.compiler.meaning.Atoms;
import org.hiplang.compiler.meaning.DiagnosisMeaning;
import org.hiplang.compiler.meaning.Reads;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.LinePhrase;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.source.Span;

/** Every rule can apply: the code sets that it judges and reads hold codes. */
final class NeverCheck implements Check {
    @Override
    public List<Diagnostic> check(CheckedPolicy policy) {
        List<Diagnostic> found = new ArrayList<>();
        for (Rule rule : policy.policy().rules()) {
            if (policy.codes().of(rule.subject()).isEmpty()) {
                found.add(diagnostic(rule, rule.subject().span()));
            }
            for (LinePhrase lines : Reads.of(rule)) {
                if (policy.codes().of(lines.codes()).isEmpty()) {
                    found.add(diagnostic(rule, lines.span()));
                }
                PairedRows.of(policy, lines, policy.codes().of(rule.subject())).stream()
                        .filter(PairedRows::isEmpty)
                        .forEach(none -> found.add(pairs(rule, lines.span())));
            }
            rule.where()
                    .ifPresent(where -> Atoms.of(where).stream()
                            .filter(part -> part instanceof Condition.DiagnosisIn in
                                    && DiagnosisMeaning.of(in.diagnoses()).isEmpty())
                            .forEach(part -> found.add(diagnoses(rule, part.span()))));
        }
        return found;
    }

    private static Diagnostic pairs(Rule rule, Span span) {
        return Diagnostic.of(
                        DiagnosticCode.NO_PAIRS, span, "rule `" + rule.name() + "` speaks of pairs that no row has")
                .label("no row in force while the policy is has such codes and values")
                .help("look at the codes that the rule judges and at those beside them: a row is about its `key`");
    }

    private static Diagnostic diagnoses(Rule rule, Span span) {
        return diagnostic(rule, span, "speaks of diagnoses that cannot exist");
    }

    private static Diagnostic diagnostic(Rule rule, Span span) {
        return diagnostic(rule, span, "speaks of lines that cannot exist");
    }

    private static Diagnostic diagnostic(Rule rule, Span span, String speaks) {
        return Diagnostic.of(DiagnosticCode.NO_CODES, span, "rule `" + rule.name() + "` " + speaks)
                .label("no code is left in this set")
                .help("look at what stands after `except` where the set is declared");
    }
}
