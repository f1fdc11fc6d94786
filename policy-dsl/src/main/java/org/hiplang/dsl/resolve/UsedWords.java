package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.DUPLICATE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NOT_IN_LIBRARY;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.UNKNOWN_LIBRARY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.LibrarySyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PolicySyntax;
import org.hiplang.dsl.syntax.UseSyntax;

/** Puts the words of libraries that a policy uses, and what these need, among its own declarations. */
public final class UsedWords {
    private final PolicySyntax policy;
    private final List<PolicySyntax> libraries;
    private final Function<Span, Set<String>> names;
    private final Findings findings;
    private final Map<PolicySyntax, Set<Span>> wanted = new LinkedHashMap<>();
    private final Map<String, Name> seen = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    private UsedWords(
            PolicySyntax policy, List<PolicySyntax> libraries, Function<Span, Set<String>> names, Findings findings) {
        this.policy = policy;
        this.libraries = libraries;
        this.names = names;
        this.findings = findings;
    }

    /**
     * The policy with the words that it uses.
     *
     * @param libraries the libraries at hand, each a file
     * @param names every name that stands in a declaration
     */
    public static PolicySyntax in(
            PolicySyntax policy, List<PolicySyntax> libraries, Function<Span, Set<String>> names, Findings findings) {
        UsedWords used = new UsedWords(policy, libraries, names, findings);
        policy.uses().forEach(used::use);
        return used.wanted.isEmpty() ? policy : used.whole();
    }

    private void use(UseSyntax use) {
        Optional<PolicySyntax> library = library(use);
        for (Name word : use.words()) {
            Optional.ofNullable(seen.putIfAbsent(use.kind() + " " + word.text(), word))
                    .ifPresent(before ->
                            findings.report(Diagnostic.of(DUPLICATE, word.span(), "`" + word.text() + "` is used twice")
                                    .label("used before at " + before.span())
                                    .help("leave it out here")));
            library.ifPresent(found -> word(use, found, word));
        }
    }

    private void word(UseSyntax use, PolicySyntax library, Name word) {
        List<Word> words = Word.of(library);
        Optional<Word> found = words.stream()
                .filter(each -> each.kind() == use.kind() && each.name().text().equals(word.text()))
                .findFirst();
        if (found.isPresent()) {
            want(library, words, found.get());
        } else if (isBroken(use, library, word)) {
            // What is wrong with the library tells it.
            wanted.computeIfAbsent(library, none -> new LinkedHashSet<>());
        } else {
            unknown(use, words, word);
        }
    }

    private static boolean isBroken(UseSyntax use, PolicySyntax library, Name word) {
        return library.broken().stream()
                .filter(broken -> broken.kind() == use.kind())
                .anyMatch(broken -> broken.name()
                        .map(name -> name.text().equals(word.text()))
                        .orElse(true));
    }

    /** A word needs whatever its declaration names. */
    private void want(PolicySyntax library, List<Word> words, Word word) {
        if (wanted.computeIfAbsent(library, none -> new LinkedHashSet<>()).add(word.span())) {
            Set<String> named = names.apply(word.span());
            words.stream()
                    .filter(other -> named.contains(other.name().text()))
                    .forEach(other -> want(library, words, other));
        }
    }

    private void unknown(UseSyntax use, List<Word> words, Name word) {
        Set<String> known = words.stream()
                .filter(each -> each.kind() == use.kind())
                .map(each -> each.name().text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String what = use.kind().words() + "s";
        findings.report(Diagnostic.of(
                        NOT_IN_LIBRARY,
                        word.span(),
                        "library `" + use.library().text() + "` "
                                + use.version().text() + " declares no "
                                + use.kind().words() + " `" + word.text() + "`")
                .help(Spelling.nearest(word.text(), known)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(known.isEmpty() ? "it declares no " + what : "its " + what + " are " + quoted(known))));
    }

    private Optional<PolicySyntax> library(UseSyntax use) {
        List<LibrarySyntax> heads = libraries.stream()
                .map(UsedWords::head)
                .flatMap(Optional::stream)
                .toList();
        Set<String> known = heads.stream()
                .flatMap(head -> head.name().stream())
                .map(Name::text)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!known.contains(use.library().text())) {
            missing(
                    use,
                    Diagnostic.of(
                                    UNKNOWN_LIBRARY,
                                    use.library().span(),
                                    "there is no library `" + use.library().text() + "`")
                            .help(
                                    Spelling.nearest(use.library().text(), known)
                                            .map(near -> "did you mean `" + near + "`?")
                                            .orElse(
                                                    "put its file into the folder of the policy, or name it with `--library`")));
            return Optional.empty();
        }
        List<PolicySyntax> named = libraries.stream()
                .filter(library -> text(head(library).flatMap(LibrarySyntax::name))
                        .equals(use.library().text()))
                .toList();
        Optional<PolicySyntax> found = named.stream()
                .filter(library -> text(head(library).flatMap(LibrarySyntax::version))
                        .equals(use.version().text()))
                .findFirst();
        if (found.isEmpty()) {
            Set<String> versions = named.stream()
                    .map(library -> text(head(library).flatMap(LibrarySyntax::version)))
                    .filter(version -> !version.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            missing(
                    use,
                    Diagnostic.of(
                                    UNKNOWN_LIBRARY,
                                    use.version().span(),
                                    "library `" + use.library().text() + "` has no version "
                                            + use.version().text())
                            .help(
                                    versions.isEmpty()
                                            ? "its file does not say `version`"
                                            : "there is " + String.join(" and ", versions)));
        }
        return found;
    }

    /** However many of its words are used, a library is missing once. */
    private void missing(UseSyntax use, Diagnostic diagnostic) {
        if (missing.add(use.library().text() + " " + use.version().text())) {
            findings.report(diagnostic);
        }
    }

    private static Optional<LibrarySyntax> head(PolicySyntax library) {
        return library.libraries().stream().findFirst();
    }

    private static String text(Optional<Name> name) {
        return name.map(Name::text).orElse("");
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private PolicySyntax whole() {
        List<LibrarySyntax> heads = new ArrayList<>(policy.libraries());
        wanted.keySet().forEach(library -> heads.addAll(library.libraries()));
        return new PolicySyntax(
                policy.span(),
                policy.headers(),
                policy.amendments(),
                policy.parts(),
                heads,
                policy.uses(),
                with(PolicySyntax::codes, codes -> codes.span()),
                with(PolicySyntax::modifiers, modifiers -> modifiers.span()),
                with(PolicySyntax::diagnoses, diagnoses -> diagnoses.span()),
                with(PolicySyntax::lineKinds, lines -> lines.span()),
                with(PolicySyntax::reasons, reason -> reason.span()),
                with(PolicySyntax::tables, table -> table.span()),
                with(PolicySyntax::pairs, pairs -> pairs.span()),
                with(PolicySyntax::facts, fact -> fact.span()),
                with(PolicySyntax::readings, reading -> reading.span()),
                policy.ruleGroups(),
                policy.rules(),
                policy.examples(),
                policy.broken());
    }

    private <T> List<T> with(Function<PolicySyntax, List<T>> declarations, Function<T, Span> span) {
        Stream<T> used = wanted.entrySet().stream()
                .flatMap(library -> declarations.apply(library.getKey()).stream()
                        .filter(word -> library.getValue().contains(span.apply(word))));
        return Stream.concat(declarations.apply(policy).stream(), used).toList();
    }
}
