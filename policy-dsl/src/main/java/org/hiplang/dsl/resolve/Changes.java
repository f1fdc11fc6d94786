package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.CHANGED_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.REPLACEMENT_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_RULE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.Reason;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PolicySyntax;

/** What the header of an amendment changes of a version, by name; what it names must be there. */
final class Changes {
    private final Dictionary dictionary;
    private final Findings findings;
    private final PolicySyntax version;
    private final Set<String> rules;
    private final Set<String> changed = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, Narrowing> narrowed = new LinkedHashMap<>();
    private final Map<String, Reason> billed = new HashMap<>();

    /** The codes for which a rule does not hold. */
    record Narrowing(Span span, CodeSet codes) {}

    Changes(Dictionary dictionary, Findings findings, PolicySyntax version) {
        this.dictionary = dictionary;
        this.findings = findings;
        this.version = version;
        rules = version.rules().stream().map(rule -> rule.name().text()).collect(Collectors.toSet());
    }

    /** Takes the changes of an amendment that declares those rules. */
    Changes of(AmendmentSyntax amendment, Set<String> declared) {
        amendment.without().forEach(this::without);
        amendment.replaces().forEach(name -> replaces(name, declared));
        amendment.bills().forEach(this::bills);
        return this;
    }

    /** Names of the rules that do not hold. */
    Set<String> dropped() {
        return dropped;
    }

    /** The rules that do not hold for some codes. */
    Map<String, Narrowing> narrowed() {
        return narrowed;
    }

    /** The reason as it is told, with the group that the amendment says. */
    Reason billed(Reason reason) {
        return billed.getOrDefault(reason.name(), reason);
    }

    private void without(AmendmentSyntax.Without without) {
        Optional<CodeSet> codes = without.codes().map(dictionary.codeSets()::of);
        for (Name name : without.rules()) {
            known(name);
            once("rule", name);
            codes.ifPresentOrElse(
                    set -> narrowed.put(name.text(), new Narrowing(without.span(), set)),
                    () -> dropped.add(name.text()));
        }
    }

    private void replaces(Name name, Set<String> declared) {
        known(name);
        once("rule", name);
        if (rules.contains(name.text()) && !declared.contains(name.text())) {
            findings.report(
                    Diagnostic.of(REPLACEMENT_MISSING, name.span(), "rule `" + name.text() + "` is replaced by nothing")
                            .label("not declared below")
                            .help("declare it anew, or write `without rule " + name.text() + "` to drop it"));
        }
    }

    private void bills(AmendmentSyntax.Bills bills) {
        once("reason", bills.reason());
        Optional<Reason> reason = dictionary.reason(bills.reason());
        new Reasons(dictionary, findings).group(bills.group());
        reason.ifPresent(
                r -> billed.put(r.name(), r.billed(bills.span(), bills.group().text())));
    }

    private void known(Name name) {
        if (!rules.contains(name.text())) {
            Diagnostic unknown = Diagnostic.of(UNKNOWN_RULE, name.span(), "unknown rule `" + name.text() + "`")
                    .label("not declared in version "
                            + version.version().map(Name::text).orElse(""));
            findings.report(Spelling.nearest(name.text(), rules)
                    .map(near -> unknown.help("did you mean `" + near + "`?"))
                    .orElse(unknown));
        }
    }

    private void once(String kind, Name name) {
        if (!changed.add(kind + name.text())) {
            findings.report(
                    Diagnostic.of(CHANGED_TWICE, name.span(), kind + " `" + name.text() + "` is changed a second time")
                            .help("say in one clause what becomes of it"));
        }
    }
}
