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
        check.owners(all);
        return check.found;
    }

    private void cite(Citing citing, Citation cite) {
        if (cite.statement().isPresent() && ledger.rows(cite.statement().get()).isEmpty()) {
            unknown(cite, cite.statement().get());
        } else if (Citing.rows(ledger, cite).isEmpty()) {
            elsewhere(cite);
        } else if (citing.owner()) {
            named(citing, cite);
        }
    }

    private void unknown(Citation cite, String statement) {
        Set<String> numbers = ledger.rows().stream().map(LedgerRow::statement).collect(Collectors.toSet());
        found.add(Diagnostic.of(
                        DiagnosticCode.STATEMENT_UNKNOWN,
                        cite.span(),
                        "the ledger has no statement `" + statement + "`")
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
            found.add(Diagnostic.of(
                            DiagnosticCode.CITES_WITHOUT_OWNING,
                            cite.span(),
                            "the ledger does not name " + citing.kind() + " `" + citing.name() + "` beside " + what)
                    .help("add it under `by`, at line "
                            + Citing.rows(ledger, cite).get(0).span(Column.BY).line() + " of "
                            + ledger.source().name()));
        }
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
