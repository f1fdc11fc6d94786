package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.REASON_MISSING;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.REASON_UNUSED;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.model.Reason;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Subject;
import org.hiplang.dsl.model.Verdict;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.RuleSyntax;
import org.hiplang.dsl.syntax.SubjectSyntax;
import org.hiplang.dsl.syntax.VerdictSyntax;

/** Rules, and how their clauses go together. */
record Rules(Dictionary dictionary, Findings findings) {
    /** The rules that are whole; of two with one name the first. */
    List<Rule> resolve(List<RuleSyntax> rules) {
        Set<String> seen = new HashSet<>();
        return rules.stream()
                .flatMap(rule -> rule(rule).stream())
                .filter(rule -> seen.add(rule.name()))
                .toList();
    }

    private Optional<Rule> rule(RuleSyntax rule) {
        Optional<Subject> subject = rule.subject().map(this::subject);
        Setting setting =
                subject.map(s -> s.byDay() ? Setting.DAY : Setting.LINE).orElse(Setting.UNCLEAR);
        Optional<Condition> where =
                rule.where().map(condition -> new Conditions(dictionary, findings, setting).resolve(condition));
        Optional<Reason> reason = rule.reason().flatMap(dictionary::reason);
        List<String> givesWayTo = dictionary.groups().open(rule.givesWayTo()).stream()
                .map(Name::text)
                .distinct()
                .toList();
        Verdicts verdicts = new Verdicts(dictionary, findings, setting, where, rule.whole());
        Optional<Verdict> verdict = rule.verdict().flatMap(syntax -> syntax.accept(verdicts));
        rule.verdict().ifPresent(syntax -> reason(rule, syntax));
        Messages messages = new Messages(dictionary, findings);
        reason.ifPresent(
                r -> verdict.ifPresent(v -> messages.fits(r, rule.reason().orElseThrow(), setting, v)));
        return subject.flatMap(s -> verdict.map(v -> new Rule(
                rule.span(), rule.name().text(), rule.title(), rule.cites(), s, where, v, reason, givesWayTo)));
    }

    private Subject subject(SubjectSyntax subject) {
        return new Subject(
                subject.span(), subject.byDay(), subject.codes().map(dictionary.codeSets()::of), subject.outside());
    }

    private void reason(RuleSyntax rule, VerdictSyntax verdict) {
        boolean needed = !(verdict instanceof VerdictSyntax.Pended) && !(verdict instanceof VerdictSyntax.Noted);
        String words = "`" + verdict.span().text().replaceAll("\\s+", " ") + "`";
        if (needed && rule.reason().isEmpty() && rule.whole()) {
            findings.report(Diagnostic.of(REASON_MISSING, verdict.span(), words + " needs a reason")
                    .help("write `as` and the name of a reason below it, as in `as bundled`"));
        }
        if (!needed) {
            rule.reason()
                    .ifPresent(reason -> findings.report(
                            Diagnostic.of(REASON_UNUSED, reason.span(), words + " takes nothing, so it has no reason")
                                    .help("leave out `as " + reason.text() + "`")));
        }
    }
}
