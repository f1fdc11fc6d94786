package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DUPLICATE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NAME_OF_POLICY;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NOT_USED;

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
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.PolicySyntax;
import org.hiplang.dsl.syntax.UseSyntax;

/** Which names are declared, and where; those of declarations that could not be read are, too. */
final class Names {
    /** What a claim says, and may be taken for a fact. */
    private static final Set<String> IN_QUOTES = Set.of("plan", "group", "frequency");

    private final Map<NameKind, Map<String, Name>> declared = new EnumMap<>(NameKind.class);
    private final Set<NameKind> unnamed = EnumSet.noneOf(NameKind.class);
    private final Map<Source, String> libraries = new HashMap<>();
    private final Map<Name, UseSyntax> used = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Findings findings;
    private final Optional<Source> amendment;
    private final String version;

    Names(PolicySyntax syntax, Findings findings) {
        this.findings = findings;
        Source own = syntax.span().source();
        syntax.libraries().stream()
                .filter(library -> !library.span().source().equals(own))
                .forEach(library -> libraries.put(library.span().source(), named(library.name(), library.version())));
        syntax.uses().forEach(use -> use.words().forEach(word -> used.put(word, use)));
        this.amendment = syntax.amendments().stream()
                .map(header -> header.keyword().span().source())
                .filter(file -> !file.equals(own))
                .findFirst();
        this.version = syntax.version().map(Name::text).orElse("");
        List<Entry> all = new ArrayList<>();
        syntax.broken()
                .forEach(broken -> broken.name()
                        .ifPresentOrElse(
                                name -> all.add(new Entry(broken.kind(), name)), () -> unnamed.add(broken.kind())));
        Word.of(syntax).forEach(word -> all.add(new Entry(word.kind(), asUsed(word, syntax))));
        syntax.ruleGroups().forEach(group -> all.add(new Entry(NameKind.RULE, group.name())));
        syntax.rules().forEach(rule -> all.add(new Entry(NameKind.RULE, rule.name())));
        all.stream()
                .sorted(Comparator.comparing((Entry entry) -> isAmended(entry.name()))
                        .thenComparing(entry -> !entry.name().span().source().equals(own))
                        .thenComparing(entry -> entry.name().span().source().name())
                        .thenComparing(entry -> entry.name().span().start()))
                .forEach(entry -> declare(entry.kind(), entry.name()));
    }

    private record Entry(NameKind kind, Name name) {}

    /** A word of a library has its name where it is used; one that only comes with another keeps its place there. */
    private Name asUsed(Word word, PolicySyntax syntax) {
        if (!libraries.containsKey(word.name().span().source())) {
            return word.name();
        }
        return syntax.uses().stream()
                .filter(use -> use.kind() == word.kind()
                        && named(Optional.of(use.library()), Optional.of(use.version()))
                                .equals(libraryOf(word.name())))
                .flatMap(use -> use.words().stream())
                .filter(name -> name.text().equals(word.name().text()))
                .findFirst()
                .orElse(word.name());
    }

    private boolean isOfALibrary(Name name) {
        return libraries.containsKey(name.span().source());
    }

    private Map<String, Name> of(NameKind kind) {
        return declared.computeIfAbsent(kind, k -> new HashMap<>());
    }

    private void declare(NameKind kind, Name name) {
        if (kind == NameKind.RULE && name.text().equals(Amendment.DISAGREE)) {
            findings.report(Diagnostic.of(
                            NAME_OF_POLICY, name.span(), "`" + name.text() + "` is a rule of every policy already")
                    .label("by which a line waits where its amendments disagree")
                    .help("take another name"));
        }
        Optional.ofNullable(of(kind).putIfAbsent(name.text(), name))
                .ifPresentOrElse(
                        before -> again(kind, name, before),
                        () -> kindred(kind)
                                .flatMap(other -> Optional.ofNullable(of(other).get(name.text())))
                                .ifPresent(before -> twice(name, before, bothOf(name, kind))));
    }

    private void again(NameKind kind, Name name, Name before) {
        String what = kind.words() + " `" + name.text() + "`";
        if (isAmended(name) && !isAmended(before)) {
            findings.report(Diagnostic.of(NAME_OF_POLICY, name.span(), what + " is declared in the policy already")
                    .label("declared at " + place(before, name))
                    .help(
                            kind == NameKind.RULE
                                    ? "write `replaces rule " + name.text()
                                            + "` in the header of the amendment, or take another name"
                                    : "use it as it is, or take another name"));
        } else if (!libraryOf(name).equals(libraryOf(before)) && isUsed(name) && isUsed(before)) {
            findings.report(Diagnostic.of(
                            DUPLICATE,
                            (isOfALibrary(before) ? name : before).span(),
                            what + " comes from two libraries, " + libraryOf(before) + " and " + libraryOf(name))
                    .label("declared at " + (isOfALibrary(before) ? place(before, name) : place(name, before)))
                    .help("leave out what brings one of them: such libraries cannot be used together"));
        } else if (isOfALibrary(name) && !isOfALibrary(before)) {
            findings.report(Diagnostic.of(DUPLICATE, before.span(), what + " comes with a word of a library")
                    .label("declared at " + place(name, before))
                    .help("take another name, or use it: `use … " + name.text() + " from …`"));
        } else {
            twice(name, before, what + " is declared twice");
        }
    }

    private boolean isUsed(Name name) {
        return !libraryOf(name).isEmpty();
    }

    /** The library that a word comes from, and its version; empty where it is declared. */
    private String libraryOf(Name name) {
        UseSyntax use = used.get(name);
        return use == null
                ? libraries.getOrDefault(name.span().source(), "")
                : named(Optional.of(use.library()), Optional.of(use.version()));
    }

    private static String named(Optional<Name> library, Optional<Name> version) {
        return library.map(Name::text).orElse("") + " "
                + version.map(Name::text).orElse("");
    }

    private boolean isAmended(Name name) {
        return amendment.filter(name.span().source()::equals).isPresent();
    }

    /** Where a name stands, for someone who looks at another. */
    private static String place(Name name, Name from) {
        Source file = name.span().source();
        String line = "line " + name.span().line();
        return file.equals(from.span().source()) ? line : line + " of " + file.name();
    }

    /** The kind that shares its names with another: conditions ask for both in the same words, or runs do. */
    private static Optional<NameKind> kindred(NameKind kind) {
        return switch (kind) {
            case FACT -> Optional.of(NameKind.READING);
            case READING -> Optional.of(NameKind.FACT);
            case TABLE -> Optional.of(NameKind.PAIRS);
            case PAIRS -> Optional.of(NameKind.TABLE);
            default -> Optional.empty();
        };
    }

    private static String bothOf(Name name, NameKind kind) {
        boolean table = kind == NameKind.TABLE || kind == NameKind.PAIRS;
        return "`" + name.text() + "` is declared as "
                + (table ? "a table and as one of pairs" : "a fact and as a reading");
    }

    private void twice(Name name, Name before, String message) {
        findings.report(Diagnostic.of(DUPLICATE, name.span(), message)
                .label("declared before at " + place(before, name))
                .help("take another name, or make one of the two"));
    }

    /** Reports a sentence that names two examples. */
    void sentences(List<Name> sentences) {
        Map<String, Name> seen = new HashMap<>();
        sentences.stream()
                .filter(name -> !name.text().isEmpty())
                .forEach(name -> Optional.ofNullable(seen.putIfAbsent(name.text(), name))
                        .ifPresent(before -> findings.report(
                                Diagnostic.of(DUPLICATE, name.span(), "two examples are named \"" + name.text() + "\"")
                                        .label("so is the one at " + place(before, name))
                                        .help("say what is different in this one"))));
    }

    boolean has(NameKind kind, String name) {
        return of(kind).containsKey(name);
    }

    /** Reports a name that is not declared; not if a declaration's name is unreadable, and where it is like no other, once. */
    void require(NameKind kind, DiagnosticCode code, Name name) {
        if (has(kind, name.text())) {
            notUsed(kind, name);
        } else {
            Diagnostic unknown = Diagnostic.of(code, name.span(), "unknown " + kind.words() + " `" + name.text() + "`");
            Diagnostic helped = help(kind, name, unknown.label(label(kind, name)));
            boolean mayBeUnnamed = unnamed.contains(kind)
                    || kindred(kind).filter(unnamed::contains).isPresent();
            boolean told = !reported.add(kind + name.text());
            if (!mayBeUnnamed && (!told || helped.help().isPresent())) {
                findings.report(helped);
            }
        }
    }

    /** Reports a word that has no name here. */
    private void notUsed(NameKind kind, Name name) {
        Name declared = Optional.ofNullable(of(kind).get(name.text())).orElseThrow();
        if (isOfALibrary(declared) && !isOfALibrary(name)) {
            findings.report(Diagnostic.of(
                            NOT_USED,
                            name.span(),
                            "`" + name.text() + "` comes with another word of its library, and has no name here")
                    .label("declared at " + place(declared, name))
                    .help("use it, too: `use … " + name.text() + " from …`"));
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
        return isAmended(name)
                ? "declared neither here nor in version " + version + " of the policy"
                : "not declared in this policy";
    }

    private Diagnostic help(NameKind kind, Name name, Diagnostic unknown) {
        String upper = name.text().toUpperCase(Locale.ROOT);
        boolean code = (kind == NameKind.CODE_SET && Shapes.isCode(upper) && Shapes.hasDigit(upper))
                || (kind == NameKind.DIAGNOSIS_SET && Shapes.isDiagnosis(upper))
                || (kind == NameKind.MODIFIER_SET && Shapes.isModifier(upper));
        if (code) {
            String codes = kind == NameKind.MODIFIER_SET ? "modifiers" : "codes";
            return unknown.help(codes + " are written in capitals: did you mean `" + upper + "`?");
        }
        if (kind == NameKind.FACT && IN_QUOTES.contains(name.text())) {
            return unknown.help("what a claim says stands in quotes, as in `" + name.text() + " is \"A1\"`");
        }
        Optional<String> ofTheClaim =
                kind == NameKind.FACT ? Spelling.nearest(name.text(), ClaimFacts.names()) : Optional.empty();
        if (ofTheClaim.isPresent()) {
            return unknown.help("did you mean `" + ofTheClaim.get() + "`, which needs no declaration?");
        }
        Map<String, Name> known = new HashMap<>(of(kind));
        if (kind == NameKind.FACT) {
            known.putAll(of(NameKind.READING));
        }
        return Spelling.nearest(name.text(), known.keySet())
                .map(near -> unknown.help("did you mean `" + near + "`, declared at "
                        + place(Optional.ofNullable(known.get(near)).orElseThrow(), name) + "?"))
                .orElse(unknown);
    }
}
