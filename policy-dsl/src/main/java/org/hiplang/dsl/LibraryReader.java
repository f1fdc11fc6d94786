package org.hiplang.dsl;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.LIBRARY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.PolicyFamily;
import org.hiplang.dsl.parse.Parsed;
import org.hiplang.dsl.parse.PolicyParser;
import org.hiplang.dsl.resolve.Around;
import org.hiplang.dsl.resolve.Resolution;
import org.hiplang.dsl.resolve.Resolver;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.PolicySyntax;

/** Reads a library by itself. */
final class LibraryReader {
    private final Parsed parsed;
    private final PolicySyntax library;
    private final Findings findings = new Findings();

    LibraryReader(Source source) {
        parsed = PolicyParser.parse(source);
        library = parsed.policy();
    }

    Reading read() {
        findings.reportAll(parsed.diagnostics());
        library.libraries().stream()
                .skip(1)
                .forEach(second -> wrong(second.keyword().span(), "this file has a header already"));
        noPolicy();
        Resolution resolution = Resolver.library(library, Around.of(List.of(library), Map.of()));
        findings.reportAll(resolution.diagnostics());
        return new Reading(
                resolution
                        .policy()
                        .filter(policy -> !findings.hasErrors())
                        .map(PolicyFamily::of)
                        .or(Optional::empty),
                findings.sorted());
    }

    private void noPolicy() {
        Stream.of(
                        library.rules().stream().map(rule -> rule.span()),
                        library.ruleGroups().stream().map(group -> group.span()),
                        library.examples().stream().map(example -> example.span()),
                        library.uses().stream().map(use -> use.span()))
                .flatMap(spans -> spans)
                .forEach(span -> wrong(
                        new Span(
                                span.source(),
                                span.start(),
                                span.start() + span.text().indexOf(' ')),
                        "a library has no rules and no examples, and uses no other library"));
    }

    private void wrong(Span place, String message) {
        findings.report(Diagnostic.of(LIBRARY, place, message).help("put it into a file of its own, or into a policy"));
    }
}
