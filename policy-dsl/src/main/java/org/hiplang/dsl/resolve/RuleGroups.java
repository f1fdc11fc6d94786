package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.GROUPS_CIRCLE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_RULE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.RuleGroup;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.RuleGroupSyntax;

/** Groups of rules: the declared ones, and those written out after {@code after}. */
final class RuleGroups {
    private final Map<String, List<Name>> written = new LinkedHashMap<>();
    private final Map<String, RuleGroup> declared = new LinkedHashMap<>();
    private final Map<List<String>, RuleGroup> inline = new LinkedHashMap<>();
    private final Set<String> rules;
    private final Names names;
    private final Findings findings;

    RuleGroups(List<RuleGroupSyntax> syntax, Set<String> rules, Names names, Findings findings) {
        this.names = names;
        this.rules = rules;
        this.findings = findings;
        syntax.forEach(group -> written.putIfAbsent(group.name().text(), group.rules()));
        circles();
        syntax.forEach(group -> declared.putIfAbsent(group.name().text(), group(group)));
    }

    /** Reports each circle at the name that closes it. */
    private void circles() {
        Set<String> done = new HashSet<>();
        written.keySet().forEach(group -> circles(group, new ArrayList<>(), done));
    }

    private void circles(String group, List<String> way, Set<String> done) {
        if (!done.contains(group) && !rules.contains(group)) {
            way.add(group);
            for (Name member : written.getOrDefault(group, List.of())) {
                if (way.contains(member.text())) {
                    circle(member);
                } else {
                    circles(member.text(), way, done);
                }
            }
            way.remove(group);
            done.add(group);
        }
    }

    private void circle(Name closing) {
        findings.report(
                Diagnostic.of(GROUPS_CIRCLE, closing.span(), "group of rules `" + closing.text() + "` contains itself")
                        .label("leads back to it")
                        .help("take one of the names out"));
    }

    private RuleGroup group(RuleGroupSyntax group) {
        List<String> names =
                open(group.rules()).stream().map(Name::text).distinct().toList();
        return new RuleGroup(group.span(), group.name().text(), group.label(), names, true);
    }

    /**
     * The rules that the names stand for, groups opened up, each at the place where it is named; nothing is said of a
     * name that a rule and a group share.
     */
    List<Name> open(List<Name> listed) {
        List<Name> found = new ArrayList<>();
        listed.forEach(name -> open(name, name.span(), new HashSet<>(), found));
        return found;
    }

    private void open(Name name, Span place, Set<String> opened, List<Name> found) {
        List<Name> members = written.get(name.text());
        if (members != null && rules.contains(name.text())) {
            return;
        }
        if (members == null) {
            names.require(NameKind.RULE, UNKNOWN_RULE, name);
            found.add(new Name(place, name.text()));
        } else if (opened.add(name.text())) {
            members.forEach(member -> open(member, place, opened, found));
        }
    }

    /** The declared ones, then the others. */
    List<RuleGroup> all() {
        List<RuleGroup> all = new ArrayList<>(declared.values());
        all.addAll(inline.values());
        return all;
    }

    /** The name of a rule, which a group's is not. */
    String rule(Name name) {
        if (declared.containsKey(name.text()) && !rules.contains(name.text())) {
            names.notARule(name);
        } else {
            names.require(NameKind.RULE, UNKNOWN_RULE, name);
        }
        return name.text();
    }

    /** The group that stands after {@code after}; a single declared group is itself, and equal lists are one group. */
    Optional<RuleGroup> of(List<Name> listed) {
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        if (listed.size() == 1 && declared.containsKey(listed.get(0).text())) {
            return Optional.ofNullable(declared.get(listed.get(0).text()));
        }
        List<String> opened = open(listed).stream().map(Name::text).distinct().toList();
        return Optional.of(inline.computeIfAbsent(opened, key -> inline(listed, key)));
    }

    private static RuleGroup inline(List<Name> listed, List<String> rules) {
        return new RuleGroup(
                listed.get(0).span().to(listed.get(listed.size() - 1).span()),
                String.join(", ", rules),
                Optional.empty(),
                rules,
                false);
    }
}
