package org.hiplang.dsl.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiplang.dsl.syntax.FactSyntax;
import org.hiplang.dsl.syntax.PolicySyntax;

/**
 * What a file is read with: an example may speak of what any file of the policy declares, since all of them judge it.
 *
 * @param inForce words of readings that are to be in force in place of the author's, by the reading's name
 * @param rules the names of the rules of all files
 * @param facts the facts of all files, by name
 */
public record Around(Map<String, String> inForce, Set<String> rules, Map<String, FactSyntax> facts) {
    /** Copies the maps and the set. */
    public Around {
        inForce = Map.copyOf(inForce);
        rules = Set.copyOf(rules);
        facts = Map.copyOf(facts);
    }

    /** The files of a policy. */
    public static Around of(List<PolicySyntax> files, Map<String, String> inForce) {
        Set<String> rules = new HashSet<>();
        Map<String, FactSyntax> facts = new HashMap<>();
        for (PolicySyntax file : files) {
            file.rules().forEach(rule -> rules.add(rule.name().text()));
            file.facts().forEach(fact -> facts.putIfAbsent(fact.name().text(), fact));
        }
        return new Around(inForce, rules, facts);
    }
}
