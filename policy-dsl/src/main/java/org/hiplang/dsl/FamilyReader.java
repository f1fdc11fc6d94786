package org.hiplang.dsl;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.AMENDED_POLICY;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.AMENDMENT_BESIDE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.AMENDMENT_OUT_OF_FORCE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.AMENDMENT_TWICE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.LIBRARY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.AmendedDiagnostic;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.diagnostic.Severity;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.parse.Parsed;
import org.hiplang.dsl.parse.PolicyParser;
import org.hiplang.dsl.resolve.Around;
import org.hiplang.dsl.resolve.LibrariesTwice;
import org.hiplang.dsl.resolve.MissingWords;
import org.hiplang.dsl.resolve.PartedSyntax;
import org.hiplang.dsl.resolve.Resolution;
import org.hiplang.dsl.resolve.Resolver;
import org.hiplang.dsl.resolve.UsedWords;
import org.hiplang.dsl.resolve.Versions;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PolicySyntax;

/** Reads the versions of a policy, then each of them as each amendment changes it. */
final class FamilyReader {
    private final Around around;
    private final List<Parsed> published = new ArrayList<>();
    private final List<Parsed> amendments = new ArrayList<>();
    private final List<Parsed> parts = new ArrayList<>();
    private final List<Parsed> libraries = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();
    private final List<Policy> amended = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<String, Name> names = new HashMap<>();

    private record Version(PolicySyntax syntax, Policy policy) {}

    FamilyReader(List<Source> sources, Map<String, String> inForce) {
        for (Source source : sources) {
            Parsed parsed = PolicyParser.parse(source);
            listFor(parsed.policy()).add(parsed);
        }
        parts.sort(Comparator.comparing(part -> part.policy().span().source().name()));
        around = Around.of(
                Stream.of(published, amendments, parts)
                        .flatMap(List::stream)
                        .map(Parsed::policy)
                        .toList(),
                inForce);
    }

    private List<Parsed> listFor(PolicySyntax file) {
        if (!file.headers().isEmpty()) {
            return published;
        }
        if (!file.amendments().isEmpty()) {
            return amendments;
        }
        if (!file.parts().isEmpty()) {
            return parts;
        }
        return file.libraries().isEmpty() ? published : libraries;
    }

    Reading read() {
        PartsOfVersions whose = new PartsOfVersions(published, parts);
        found.addAll(whose.diagnostics());
        found.addAll(LibrariesTwice.of(usedLibraries()));
        Stream.of(published, amendments, parts).flatMap(List::stream).forEach(this::noLibrary);
        published.forEach(parsed -> version(parsed, whose.of(parsed), whose.isOneMissing()));
        versions.sort(Comparator.comparing(version -> version.policy().from()));
        found.addAll(Versions.check(versions.stream().map(Version::policy).toList()));
        amendments.stream()
                .sorted(Comparator.comparing(
                        parsed -> parsed.policy().span().source().name()))
                .forEach(this::amendment);
        amended.sort(Comparator.comparing(
                (Policy policy) -> policy.amendment().orElseThrow().name()));
        PolicyFamily family =
                new PolicyFamily(versions.stream().map(Version::policy).toList(), amended);
        found.addAll(Versions.words(family.editions()));
        boolean sound = found.stream().noneMatch(diagnostic -> diagnostic.code().severity() == Severity.ERROR);
        return new Reading(sound ? Optional.of(family) : Optional.empty(), sorted());
    }

    private void version(Parsed parsed, List<Parsed> its, boolean partMissing) {
        PolicySyntax whole = PartedSyntax.of(
                parsed.policy(), its.stream().map(Parsed::policy).toList());
        Findings findings = new Findings();
        PolicySyntax with = withUsedWords(whole, findings);
        Resolution resolution = Resolver.resolve(with, around);
        findings.reportAll(parsed.diagnostics());
        its.forEach(part -> findings.reportAll(part.diagnostics()));
        findings.reportAll(MissingWords.of(with, partMissing).leaveOut(resolution.diagnostics()));
        found.addAll(findings.sorted());
        resolution
                .policy()
                .filter(policy -> !findings.hasErrors())
                .ifPresent(policy -> versions.add(new Version(with, policy)));
    }

    /** What is wrong with a library is wrong with what uses it. */
    private PolicySyntax withUsedWords(PolicySyntax file, Findings findings) {
        PolicySyntax with =
                UsedWords.in(file, libraries.stream().map(Parsed::policy).toList(), PolicyParser::names, findings);
        libraries.stream()
                .filter(library -> with.libraries().stream()
                        .anyMatch(head -> head.span()
                                .source()
                                .equals(library.policy().span().source())))
                .forEach(library -> findings.reportAll(library.diagnostics()));
        return with;
    }

    private List<PolicySyntax> usedLibraries() {
        Set<String> used = Stream.of(published, amendments, parts)
                .flatMap(List::stream)
                .flatMap(file -> file.policy().uses().stream())
                .map(use -> use.library().text())
                .collect(Collectors.toSet());
        return libraries.stream()
                .map(Parsed::policy)
                .filter(library -> library.libraries()
                        .get(0)
                        .name()
                        .filter(name -> used.contains(name.text()))
                        .isPresent())
                .toList();
    }

    private void noLibrary(Parsed parsed) {
        parsed.policy()
                .libraries()
                .forEach(library ->
                        found.add(Diagnostic.of(LIBRARY, library.keyword().span(), "this file has a header already")
                                .help("put each library into a file of its own")));
    }

    private void amendment(Parsed parsed) {
        AmendmentSyntax header = parsed.policy().amendments().get(0);
        Findings findings = new Findings();
        findings.reportAll(parsed.diagnostics());
        parsed.policy().amendments().stream().skip(1).forEach(second -> findings.report(beside(second)));
        header.name().ifPresent(name -> named(name, findings));
        if (published.isEmpty()) {
            header.policy().ifPresent(policy -> findings.report(policyMissing(policy)));
        }
        List<Version> overlapping = versions.stream()
                .filter(version -> Versions.inForce(header, version.policy()))
                .toList();
        if (overlapping.isEmpty() && !published.isEmpty() && versions.size() == published.size()) {
            header.from().ifPresent(from -> findings.report(outOfForce(from)));
        }
        PolicySyntax with = withUsedWords(parsed.policy(), findings);
        for (Version version : overlapping) {
            Resolution resolution = Resolver.amend(version.syntax(), with, around);
            MissingWords.of(with, false).leaveOut(resolution.diagnostics()).stream()
                    .flatMap(diagnostic -> AmendedDiagnostic.of(diagnostic, header.span()).stream())
                    .forEach(findings::report);
            resolution.policy().ifPresent(amended::add);
        }
        found.addAll(findings.sorted());
    }

    private void named(Name name, Findings findings) {
        Optional.ofNullable(names.putIfAbsent(name.text(), name))
                .ifPresent(before -> findings.report(Diagnostic.of(
                                AMENDMENT_TWICE, name.span(), "two amendments are named `" + name.text() + "`")
                        .label("so is the one in " + before.span().source().name())
                        .help("take another name")));
    }

    private static Diagnostic beside(AmendmentSyntax second) {
        return Diagnostic.of(AMENDMENT_BESIDE, second.keyword().span(), "this file has an amendment already")
                .help("put each amendment into a file of its own");
    }

    private static Diagnostic policyMissing(Name policy) {
        return Diagnostic.of(AMENDED_POLICY, policy.span(), "policy `" + policy.text() + "` is not there")
                .label("no file here holds it")
                .help("put the amendment into the policy's folder, or name the files of both; is the number right?");
    }

    private static Diagnostic outOfForce(Name from) {
        return Diagnostic.of(AMENDMENT_OUT_OF_FORCE, from.span(), "the amendment governs on no day")
                .label("no version of the policy is in force while the amendment is")
                .help("look at the years");
    }

    private List<Diagnostic> sorted() {
        return Stream.of(found)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing((Diagnostic diagnostic) ->
                                diagnostic.span().source().name())
                        .thenComparing(diagnostic -> diagnostic.span().start()))
                .toList();
    }
}
