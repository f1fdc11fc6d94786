package org.hiplang.dsl.resolve;

import static org.hiplang.dsl.diagnostic.DiagnosticCode.AMENDMENT_BESIDE;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.DAYS_REVERSED;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.NO_HEADER;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.POLICY_GIVES_WAY;
import static org.hiplang.dsl.diagnostic.DiagnosticCode.TWO_HEADERS;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.Findings;
import org.hiplang.dsl.model.Condition;
import org.hiplang.dsl.source.Span;
import org.hiplang.dsl.syntax.AmendmentSyntax;
import org.hiplang.dsl.syntax.HeaderSyntax;
import org.hiplang.dsl.syntax.Name;
import org.hiplang.dsl.syntax.PolicySyntax;

/** The one policy header. */
record Headers(Dictionary dictionary, Findings findings) {
    /** What a header says. */
    record Header(
            Span span,
            String id,
            String title,
            Optional<String> payer,
            String version,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<String> document,
            Optional<Condition> appliesWhere,
            List<String> givesWayTo) {}

    /** The header; absent where a part is missing, which is reported. */
    Optional<Header> resolve(PolicySyntax syntax) {
        List<HeaderSyntax> headers = syntax.headers();
        headers.stream().skip(1).forEach(this::second);
        syntax.amendments().stream()
                .filter(amendment ->
                        amendment.keyword().span().source().equals(syntax.span().source()))
                .forEach(this::beside);
        if (headers.isEmpty()) {
            Span start = new Span(syntax.span().source(), 0, 0);
            findings.report(Diagnostic.of(NO_HEADER, start, "this file has no policy header")
                    .help("as in `policy CPCP019 \"Home Infusion\"`"));
        }
        List<Optional<Header>> resolved = headers.stream().map(this::header).toList();
        return resolved.isEmpty() ? Optional.empty() : resolved.get(0);
    }

    private void second(HeaderSyntax header) {
        findings.report(Diagnostic.of(TWO_HEADERS, header.keyword().span(), "this file has a policy header already")
                .help("put each policy, and each version of it, into a file of its own"));
    }

    private void beside(AmendmentSyntax amendment) {
        findings.report(
                Diagnostic.of(AMENDMENT_BESIDE, amendment.keyword().span(), "this file has a policy header already")
                        .help("put the amendment into a file of its own"));
    }

    private Optional<Header> header(HeaderSyntax header) {
        Values values = new Values(findings);
        Optional<LocalDate> from = header.from().flatMap(values::day);
        Optional<LocalDate> to = header.to().flatMap(values::day);
        from.ifPresent(first -> to.filter(last -> last.isBefore(first)).ifPresent(last -> reversed(header)));
        Optional<Condition> applies =
                header.appliesWhere().map(where -> new Conditions(dictionary, findings, Setting.CLAIM).resolve(where));
        if (header.id().isEmpty()
                || header.title().isEmpty()
                || header.version().isEmpty()
                || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Header(
                header.span(),
                header.id().orElseThrow().text(),
                header.title().orElseThrow().text(),
                header.payer().map(Name::text),
                header.version().orElseThrow().text(),
                from.orElseThrow(),
                to,
                header.document().map(Name::text),
                applies,
                givesWay(header)));
    }

    private List<String> givesWay(HeaderSyntax header) {
        Set<String> others = new LinkedHashSet<>();
        for (Name other : header.givesWayTo()) {
            if (header.id().filter(id -> id.text().equals(other.text())).isPresent()) {
                findings.report(Diagnostic.of(
                                POLICY_GIVES_WAY, other.span(), "policy `" + other.text() + "` gives way to itself")
                        .help("leave it out"));
            } else if (!others.add(other.text())) {
                findings.report(Diagnostic.of(
                                POLICY_GIVES_WAY, other.span(), "policy `" + other.text() + "` is named a second time")
                        .help("leave it out"));
            }
        }
        return List.copyOf(others);
    }

    private void reversed(HeaderSyntax header) {
        header.to()
                .ifPresent(to -> findings.report(Diagnostic.of(
                                DAYS_REVERSED, to.span(), "the policy ends before it begins")
                        .label("stands before `" + header.from().map(Name::text).orElse("") + "`")));
    }
}
