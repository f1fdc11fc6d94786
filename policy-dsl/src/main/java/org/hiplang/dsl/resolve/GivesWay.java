package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.GIVES_WAY_CIRCLE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.RuleSyntax;

/** Looks for rules that give way to each other in a circle. */
final class GivesWay {
    private final Map<String, List<Name>> to = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();
    private final List<String> way = new ArrayList<>();
    private final Findings findings;

    private GivesWay(Findings findings) {
        this.findings = findings;
    }

    /** Reports each circle at the name that closes it. */
    static void check(List<RuleSyntax> rules, RuleGroups groups, Findings findings) {
        GivesWay walk = new GivesWay(findings);
        rules.forEach(rule -> walk.to.putIfAbsent(rule.name().text(), groups.open(rule.givesWayTo())));
        walk.to.keySet().forEach(walk::walk);
    }

    private void walk(String rule) {
        if (done.contains(rule)) {
            return;
        }
        way.add(rule);
        for (Name next : to.getOrDefault(rule, List.of())) {
            if (way.contains(next.text())) {
                circle(next);
            } else {
                walk(next.text());
            }
        }
        way.remove(way.size() - 1);
        done.add(rule);
    }

    private void circle(Name closing) {
        List<String> circle = way.subList(way.indexOf(closing.text()), way.size());
        String rules = circle.stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", then "));
        String message = circle.size() == 1
                ? "rule " + rules + " gives way to itself"
                : "rules give way to each other: " + rules;
        findings.report(Diagnostic.of(GIVES_WAY_CIRCLE, closing.span(), message)
                .help(
                        circle.size() == 1
                                ? "leave it out"
                                : "say which of them wins, and leave `gives way to` out there"));
    }
}
