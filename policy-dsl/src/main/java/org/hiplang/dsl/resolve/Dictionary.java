package org.hiplang.dsl.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.Reason;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.PolicySyntax;

/** Everything that a policy declares, by its name. */
final class Dictionary {
    private final Names names;
    private final CodeSets codeSets;
    private final ModifierSets modifierSets;
    private final LineKinds lineKinds;
    private final RuleGroups groups;
    private final Facts factChecks;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    Dictionary(PolicySyntax syntax, Findings findings) {
        names = new Names(syntax, findings);
        Set<String> kinds =
                syntax.lineKinds().stream().map(kind -> kind.name().text()).collect(Collectors.toSet());
        codeSets = new CodeSets(syntax.codes(), kinds, names, findings);
        modifierSets = new ModifierSets(syntax.modifiers(), names, findings);
        Set<String> rules =
                syntax.rules().stream().map(rule -> rule.name().text()).collect(Collectors.toSet());
        groups = new RuleGroups(syntax.ruleGroups(), rules, names, findings);
        factChecks = new Facts(findings);
        Reasons reasonChecks = new Reasons(findings);
        syntax.facts().forEach(fact -> facts.putIfAbsent(fact.name().text(), factChecks.fact(fact)));
        syntax.reasons().forEach(reason -> reasons.putIfAbsent(reason.name().text(), reasonChecks.reason(reason)));
        lineKinds = new LineKinds(syntax.lineKinds(), new Lines(this, findings, Setting.UNCLEAR));
    }

    Names names() {
        return names;
    }

    CodeSets codeSets() {
        return codeSets;
    }

    ModifierSets modifierSets() {
        return modifierSets;
    }

    LineKinds lineKinds() {
        return lineKinds;
    }

    RuleGroups groups() {
        return groups;
    }

    List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    List<Reason> reasons() {
        return List.copyOf(reasons.values());
    }

    /** The fact of a name; where it is unknown, which is reported, one without values. */
    Fact fact(Name name) {
        names.require(NameKind.FACT, DiagnosticCode.UNKNOWN_FACT, name);
        return facts.getOrDefault(name.text(), Facts.standIn(name));
    }

    /** The values as the fact has them. */
    List<String> values(Fact fact, List<Name> values) {
        return values.stream().map(value -> factChecks.value(fact, value)).toList();
    }

    /** The reason of a name; absent where it is unknown, which is reported. */
    Optional<Reason> reason(Name name) {
        names.require(NameKind.REASON, DiagnosticCode.UNKNOWN_REASON, name);
        return Optional.ofNullable(reasons.get(name.text()));
    }
}
