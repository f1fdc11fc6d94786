package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.NO_RULES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Example;
import org.hiplang.dsl.model.Library;
import org.hiplang.dsl.model.Part;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.ExampleSyntax;
import org.hiplang.dsl.syntax.HeaderSyntax;
import org.hiplang.dsl.syntax.LibrarySyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.NameKind;
import org.hiplang.dsl.syntax.PolicySyntax;

/**
 * From syntax to policy.
 *
 * <p>What is unknown or wrong is reported once, and something harmless takes its place, so that everything else can
 * still be checked; such a policy is never handed out.
 */
public final class Resolver {
    private final PolicySyntax syntax;
    private final Findings findings = new Findings();
    private final Dictionary dictionary;

    private Resolver(PolicySyntax syntax, Around around) {
        this.syntax = syntax;
        dictionary = new Dictionary(syntax, around, findings);
    }

    /** Looks every name up and checks every shape. */
    public static Resolution resolve(PolicySyntax syntax, Around around) {
        Resolver resolver = new Resolver(syntax, around);
        return resolver.resolution(resolver.policy());
    }

    /** A version as an amendment changes it; the version alone has no error. */
    public static Resolution amend(PolicySyntax version, PolicySyntax amendment, Around around) {
        Resolver resolver = new Resolver(AmendedSyntax.of(version, amendment), around);
        AmendmentSyntax header = amendment.amendments().get(0);
        Optional<Amendments.Header> resolved = new Amendments(resolver.dictionary, resolver.findings).resolve(header);
        Set<String> declared =
                amendment.rules().stream().map(rule -> rule.name().text()).collect(Collectors.toSet());
        Changes changes = new Changes(resolver.dictionary, resolver.findings, version).of(header, declared);
        Optional<Policy> policy = resolver.policy();
        return resolver.resolution(policy.flatMap(p -> resolved.map(h -> new Amending(p, changes).by(h))));
    }

    /** A library alone: its words, as a policy of them would have them. */
    public static Resolution library(PolicySyntax syntax, Around around) {
        Resolver resolver = new Resolver(syntax, around);
        LibrarySyntax head = syntax.libraries().get(0);
        return resolver.resolution(Optional.of(resolver.policy(
                new Headers.Header(
                        head.span(),
                        text(head.name()),
                        text(head.title()),
                        Optional.empty(),
                        text(head.version()),
                        LocalDate.EPOCH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                List.of(),
                List.of())));
    }

    private Resolution resolution(Optional<Policy> policy) {
        return new Resolution(policy.filter(p -> !findings.hasErrors()), findings.sorted());
    }

    private Optional<Policy> policy() {
        Optional<Headers.Header> header = new Headers(dictionary, findings).resolve(syntax);
        List<Rule> rules = new Rules(dictionary, findings).resolve(syntax.rules());
        List<Example> examples = syntax.examples().stream()
                .map(example -> new Examples(dictionary, findings, example).resolve())
                .toList();
        dictionary
                .names()
                .sentences(syntax.examples().stream().map(ExampleSyntax::title).toList());
        GivesWay.check(syntax.rules(), dictionary.groups(), findings);
        if (!syntax.headers().isEmpty()
                && syntax.rules().isEmpty()
                && syntax.broken().stream().noneMatch(broken -> broken.kind() == NameKind.RULE)) {
            noRules();
        }
        return header.map(h -> policy(h, rules, examples));
    }

    private void noRules() {
        HeaderSyntax header = syntax.headers().get(0);
        Span place = header.id().orElse(header.keyword()).span();
        findings.report(Diagnostic.of(NO_RULES, place, "this policy has no rules")
                .help("as in `rule infusion-day \"A per diem is paid only for a day with an infusion\"`"));
    }

    private List<Library> libraries() {
        return syntax.libraries().stream()
                .filter(library -> !library.span().source().equals(syntax.span().source()))
                .map(library ->
                        new Library(library.span(), text(library.name()), text(library.version()), used(library)))
                .toList();
    }

    private List<Span> used(LibrarySyntax library) {
        return syntax.uses().stream()
                .filter(use -> use.library().text().equals(text(library.name()))
                        && use.version().text().equals(text(library.version())))
                .flatMap(use -> use.words().stream())
                .map(Name::span)
                .toList();
    }

    private static String text(Optional<Name> name) {
        return name.map(Name::text).orElse("");
    }

    private List<Part> parts() {
        return syntax.parts().stream()
                .map(part -> new Part(part.span(), part.title().map(Name::text).orElse("")))
                .toList();
    }

    private Policy policy(Headers.Header header, List<Rule> rules, List<Example> examples) {
        return new Policy(
                header.span(),
                header.id(),
                header.title(),
                header.payer(),
                header.version(),
                header.from(),
                header.to(),
                header.document(),
                header.appliesWhere(),
                header.givesWayTo(),
                parts(),
                libraries(),
                dictionary.codeSets().all(),
                dictionary.modifierSets().all(),
                dictionary.diagnosisSets().all(),
                dictionary.lineKinds().all(),
                dictionary.reasons(),
                dictionary.tables(),
                dictionary.pairs().all(),
                dictionary.facts(),
                dictionary.readings(),
                dictionary.groups().all(),
                rules,
                examples,
                Optional.empty());
    }
}
