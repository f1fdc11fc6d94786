package org.hiplang.compiler.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Rule;

/** No two rules differ in hyphens only: their classes would have one name on many disks. */
final class AlikeCheck implements Check {
    @Override
    public List<Diagnostic> check(CheckedPolicy policy) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Rule> known = new HashMap<>();
        for (Rule rule : policy.policy().rules()) {
            Rule before = known.putIfAbsent(rule.name().replace("-", ""), rule);
            if (before != null) {
                found.add(Diagnostic.of(
                                DiagnosticCode.ALIKE,
                                rule.span(),
                                "rule `" + rule.name() + "` differs from `" + before.name() + "` in hyphens only")
                        .help("give one of them another name"));
            }
        }
        return found;
    }
}
