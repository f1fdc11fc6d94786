package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * Rules under one name, for {@code payable after}.
 *
 * @param name the declared name, or for rules written out inside a condition their names joined by commas
 * @param rules names of rules of the policy
 * @param declared whether a {@code rules} declaration made it
 */
public record RuleGroup(Span span, String name, Optional<String> label, List<String> rules, boolean declared) {
    /** Copies the list. */
    public RuleGroup {
        rules = List.copyOf(rules);
    }
}
