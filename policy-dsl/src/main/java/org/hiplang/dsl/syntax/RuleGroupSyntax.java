package org.hiplang.dsl.syntax;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/** {@code rules billed-right: one-chemotherapy-code, infusion-day}. */
public record RuleGroupSyntax(Span span, Name name, Optional<String> label, List<Name> rules) {
    /** Copies the list. */
    public RuleGroupSyntax {
        rules = List.copyOf(rules);
    }
}
