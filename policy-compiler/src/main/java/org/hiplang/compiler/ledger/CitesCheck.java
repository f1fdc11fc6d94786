package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.source.Span;

/** The policy cites statements that the ledger has, where they stand, and the two name each other. */
final class CitesCheck {
    private final Ledger ledger;
    private final List<Diagnostic> found = new ArrayList<>();

    private CitesCheck(Ledger ledger) {
        this.ledger = ledger;
    }

    static List<Diagnostic> check(Ledger ledger, Policy policy) {
        CitesCheck check = new CitesCheck(ledger);
        List<Citing> all = Citing.of(policy);
        for (Citing citing : all) {
            citing.cites().forEach(cite -> check.cite(citing, cite));
        }
        policy.readings().forEach(reading -> reading.statement().ifPresent(number -> check.reading(reading, number)));
        check.owners(all);
        return check.found;
    }

    private void cite(Citing citing, Citation cite) {
        if (cite.statement().isPresent() && ledger.rows(cite.statement().get()).isEmpty()) {
            unknown(cite.span(), cite.statement().get());
        } else if (Citing.rows(ledger, cite).isEmpty()) {
            elsewhere(cite);
        } else if (citing.owner()) {
            named(citing, cite);
        }
    }

    private void reading(Reading reading, String statement) {
        List<LedgerRow> rows = ledger.rows(statement);
        if (rows.isEmpty()) {
            unknown(reading.span(), statement);
        } else if (rows.stream().noneMatch(row -> row.by().contains(reading.name()))) {
            notNamed(reading.span(), "reading `" + reading.name() + "` beside statement " + statement, rows.get(0));
        }
    }

    private void unknown(Span span, String statement) {
        Set<String> numbers = ledger.rows().stream().map(LedgerRow::statement).collect(Collectors.toSet());
        found.add(
                Diagnostic.of(DiagnosticCode.STATEMENT_UNKNOWN, span, "the ledger has no statement `" + statement + "`")
                        .help(Spelling.nearest(statement, numbers)
                                .map(other -> "did you mean `" + other + "`?")
                                .orElse("add its rows to " + ledger.source().name())));
    }

    private void elsewhere(Citation cite) {
        String places = cite.statement()
                .map(statement -> ledger.rows(statement).stream()
                        .map(row -> "`" + row.place() + "`")
                        .distinct()
                        .limit(3)
                        .collect(Collectors.joining(", ", "it stands at ", "")))
                .orElse("`hip ledger` lists the places there are");
        String what =
                cite.statement().map(statement -> "statement " + statement).orElse("nothing in the ledger");
        found.add(Diagnostic.of(
                        DiagnosticCode.PLACE_OF_STATEMENT,
                        cite.span(),
                        what + (cite.statement().isPresent() ? " does not stand at `" : " stands at `") + cite.place()
                                + "`")
                .help(places));
    }

    private void named(Citing citing, Citation cite) {
        boolean named =
                Citing.rows(ledger, cite).stream().anyMatch(row -> row.by().contains(citing.name()));
        if (!named) {
            String what =
                    cite.statement().map(statement -> "statement " + statement).orElse("`" + cite.place() + "`");
            LedgerRow row = Citing.rows(ledger, cite).get(0);
            notNamed(cite.span(), citing.kind() + " `" + citing.name() + "` beside " + what, row);
        }
    }

    private void notNamed(Span span, String what, LedgerRow row) {
        found.add(Diagnostic.of(DiagnosticCode.CITES_WITHOUT_OWNING, span, "the ledger does not name " + what)
                .help("add it under `by`, at line " + row.span(Column.BY).line() + " of "
                        + ledger.source().name()));
    }

    /** The other way round; words need not cite what they are made for. */
    private void owners(List<Citing> all) {
        Map<String, Set<LedgerRow>> cited = new HashMap<>();
        for (Citing rule : all) {
            if (rule.kind().equals("rule")) {
                Set<LedgerRow> rows = cited.computeIfAbsent(rule.name(), none -> new HashSet<>());
                rule.cites().forEach(cite -> rows.addAll(rowsOfStatement(cite)));
            }
        }
        for (LedgerRow row : ledger.rows()) {
            for (String name : row.by()) {
                if (cited.containsKey(name)
                        && !cited.getOrDefault(name, Set.of()).contains(row)) {
                    found.add(Diagnostic.of(
                                    DiagnosticCode.OWNS_WITHOUT_CITING,
                                    row.span(Column.BY, name),
                                    "rule `" + name + "` does not cite statement " + row.statement())
                            .help("add `cites " + row.statement() + " …` to the rule, or take it out here"));
                }
            }
        }
    }

    private List<LedgerRow> rowsOfStatement(Citation cite) {
        return cite.statement().map(ledger::rows).orElseGet(() -> Citing.rows(ledger, cite));
    }
}
