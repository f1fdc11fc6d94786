package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DUPLICATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.PolicySyntax;

/** Which names are declared, and where; those of declarations that could not be read are, too. */
final class Names {
    private final Map<NameKind, Map<String, Name>> declared = new EnumMap<>(NameKind.class);
    private final Set<NameKind> unnamed = EnumSet.noneOf(NameKind.class);
    private final Set<String> reported = new HashSet<>();
    private final Findings findings;

    Names(PolicySyntax syntax, Findings findings) {
        this.findings = findings;
        List<Entry> all = new ArrayList<>();
        syntax.broken()
                .forEach(broken -> broken.name()
                        .ifPresentOrElse(
                                name -> all.add(new Entry(broken.kind(), name)), () -> unnamed.add(broken.kind())));
        syntax.codes().forEach(codes -> all.add(new Entry(NameKind.CODE_SET, codes.name())));
        syntax.modifiers().forEach(modifiers -> all.add(new Entry(NameKind.MODIFIER_SET, modifiers.name())));
        syntax.lineKinds().forEach(lines -> all.add(new Entry(NameKind.CODE_SET, lines.name())));
        syntax.reasons().forEach(reason -> all.add(new Entry(NameKind.REASON, reason.name())));
        syntax.facts().forEach(fact -> all.add(new Entry(NameKind.FACT, fact.name())));
        syntax.ruleGroups().forEach(group -> all.add(new Entry(NameKind.RULE, group.name())));
        syntax.rules().forEach(rule -> all.add(new Entry(NameKind.RULE, rule.name())));
        all.stream()
                .sorted(Comparator.comparingInt(entry -> entry.name().span().start()))
                .forEach(entry -> declare(entry.kind(), entry.name()));
    }

    private record Entry(NameKind kind, Name name) {}

    private Map<String, Name> of(NameKind kind) {
        return declared.computeIfAbsent(kind, k -> new HashMap<>());
    }

    private void declare(NameKind kind, Name name) {
        Optional.ofNullable(of(kind).putIfAbsent(name.text(), name))
                .ifPresent(before -> findings.report(Diagnostic.of(
                                DUPLICATE, name.span(), kind.words() + " `" + name.text() + "` is declared twice")
                        .label("declared before at line " + before.span().line())
                        .help("take another name, or make one of the two")));
    }

    /** Reports a sentence that names two examples. */
    void sentences(List<Name> sentences) {
        Map<String, Name> seen = new HashMap<>();
        sentences.stream()
                .filter(name -> !name.text().isEmpty())
                .forEach(name -> Optional.ofNullable(seen.putIfAbsent(name.text(), name))
                        .ifPresent(before -> findings.report(Diagnostic.of(
                                        DUPLICATE, name.span(), "two examples are named \"" + name.text() + "\"")
                                .label("so is the one at line " + before.span().line())
                                .help("say what is different in this one"))));
    }

    boolean has(NameKind kind, String name) {
        return of(kind).containsKey(name);
    }

    /** Reports a name that is not declared; not if a declaration's name is unreadable, and where it is like no other, once. */
    void require(NameKind kind, DiagnosticCode code, Name name) {
        if (!has(kind, name.text())) {
            Diagnostic unknown = Diagnostic.of(code, name.span(), "unknown " + kind.words() + " `" + name.text() + "`");
            Diagnostic helped = help(kind, name, unknown.label(label(kind, name)));
            boolean mayBeUnnamed = unnamed.contains(kind);
            boolean told = !reported.add(kind + name.text());
            if (!mayBeUnnamed && (!told || helped.help().isPresent())) {
                findings.report(helped);
            }
        }
    }

    /** Reports a group of rules where a rule is asked for. */
    void notARule(Name name) {
        findings.report(
                Diagnostic.of(DiagnosticCode.UNKNOWN_RULE, name.span(), "`" + name.text() + "` is a group of rules")
                        .label("a single rule is asked for")
                        .help("name the rules one by one"));
    }

    /** Reports a kind of lines where codes are asked for. */
    void notCodes(Name name) {
        findings.report(
                Diagnostic.of(DiagnosticCode.UNKNOWN_CODES, name.span(), "`" + name.text() + "` names lines, not codes")
                        .label("codes are asked for")
                        .help("`" + name.text() + "` may stand in `a line in " + name.text()
                                + " covers that day` and its like"));
    }

    private String label(NameKind kind, Name name) {
        for (NameKind other : NameKind.values()) {
            if (other != kind && has(other, name.text())) {
                return "is the name of a " + other.words();
            }
        }
        return "not declared in this policy";
    }

    private Diagnostic help(NameKind kind, Name name, Diagnostic unknown) {
        String upper = name.text().toUpperCase(Locale.ROOT);
        boolean code = (kind == NameKind.CODE_SET && Shapes.isCode(upper) && Shapes.hasDigit(upper))
                || (kind == NameKind.MODIFIER_SET && Shapes.isModifier(upper));
        if (code) {
            return unknown.help(
                    kind.words().replace(" set", "s") + " are written in capitals: did you mean `" + upper + "`?");
        }
        return Spelling.nearest(name.text(), of(kind).keySet())
                .map(near -> unknown.help("did you mean `" + near + "`, declared at line " + line(kind, near) + "?"))
                .orElse(unknown);
    }

    private int line(NameKind kind, String name) {
        return Optional.ofNullable(of(kind).get(name)).orElseThrow().span().line();
    }
}
