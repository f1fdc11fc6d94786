package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.compiler.document.Print;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.diagnostic.Spelling;
import org.hiplang.dsl.model.Amendment;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.dsl.model.DiagnosisSet;
import org.hiplang.dsl.model.Fact;
import org.hiplang.dsl.model.LineFilter;
import org.hiplang.dsl.model.ModifierSet;
import org.hiplang.dsl.model.Pairs;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Reading;
import org.hiplang.dsl.model.Reason;
import org.hiplang.dsl.model.Rule;
import org.hiplang.dsl.model.Table;

/** What must hold of each row of a ledger by itself. */
final class RowCheck {
    private static final int MOST_WORDS = 4;

    private final Set<String> rules;
    private final Set<String> names;
    private final Map<String, LedgerRow> seen = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /** For a version as it was published and as amendments change it. */
    private RowCheck(List<Policy> editions) {
        rules = editions.stream().flatMap(RowCheck::rules).collect(Collectors.toCollection(TreeSet::new));
        names = editions.stream().flatMap(RowCheck::words).collect(Collectors.toCollection(TreeSet::new));
        names.addAll(rules);
    }

    static List<Diagnostic> check(Ledger ledger, List<Policy> editions) {
        RowCheck check = new RowCheck(editions);
        ledger.rows().forEach(check::row);
        return check.found;
    }

    /** An amendment carries out what says that it governs. */
    private static Stream<String> rules(Policy policy) {
        return Stream.concat(
                policy.rules().stream().map(Rule::name),
                policy.amendment().stream().map(Amendment::name));
    }

    /** What rules are made of. */
    private static Stream<String> words(Policy policy) {
        return Stream.of(
                        policy.codeSets().stream().filter(CodeSet::declared).map(CodeSet::name),
                        policy.lineKinds().stream().map(LineFilter.OneOf::name),
                        policy.modifierSets().stream()
                                .filter(ModifierSet::declared)
                                .map(ModifierSet::name),
                        policy.diagnosisSets().stream()
                                .filter(DiagnosisSet::declared)
                                .map(DiagnosisSet::name),
                        policy.reasons().stream().map(Reason::name),
                        policy.facts().stream().map(Fact::name),
                        policy.readings().stream().map(Reading::name),
                        policy.tables().stream().map(Table::name),
                        policy.pairs().stream().map(Pairs::name))
                .flatMap(every -> every);
    }

    private void row(LedgerRow row) {
        owner(row);
        row.by().forEach(name -> known(row, name));
        if (!row.place().isGiven()) {
            report(
                    row,
                    Column.PLACE,
                    DiagnosticCode.LEDGER_UNREADABLE,
                    "the row has no place",
                    "say where its text stands");
        }
        if (!Print.isOne(row.print())) {
            report(
                    row,
                    Column.PRINT,
                    DiagnosticCode.PRINT_SHAPE,
                    "`" + row.print() + "` is no print",
                    "a print is twelve digits or letters a to f in groups of four; `hip ledger --draft` writes them");
        }
        if (row.text(Column.WORDS).split("\\s+").length > MOST_WORDS) {
            report(
                    row,
                    Column.WORDS,
                    DiagnosticCode.WORDS_MANY,
                    "more than four words of the document",
                    "the document is its payer's: keep the few words by which a reader finds the place");
        }
        twice(row);
    }

    private void owner(LedgerRow row) {
        Optional<Became> became = row.became();
        if (row.text(Column.BECAME).isEmpty()) {
            report(
                    row,
                    Column.BECAME,
                    DiagnosticCode.STATEMENT_UNOWNED,
                    name(row) + " has no owner: nothing is said of what became of it",
                    "write one of " + Became.words());
        } else if (became.isEmpty()) {
            report(
                    row,
                    Column.BECAME,
                    DiagnosticCode.BECAME_UNKNOWN,
                    "a statement cannot become `" + row.text(Column.BECAME) + "`",
                    "write one of " + Became.words());
        } else {
            owner(row, became.get());
        }
    }

    private void owner(LedgerRow row, Became became) {
        if (became == Became.CARRIED_OUT && row.by().stream().noneMatch(rules::contains)) {
            report(
                    row,
                    Column.BY,
                    DiagnosticCode.CARRIED_OUT_BY_NONE,
                    name(row) + " is carried out by no rule",
                    "name the rules under `by`");
        }
        if (became == Became.WAIVED && row.because().isEmpty()) {
            report(
                    row,
                    Column.BECAUSE,
                    DiagnosticCode.WAIVED_WITHOUT_REASON,
                    name(row) + " is waived without a reason",
                    "say why no rule carries it out");
        }
        if (became != Became.HEADING && row.statement().isEmpty()) {
            report(
                    row,
                    Column.STATEMENT,
                    DiagnosticCode.LEDGER_UNREADABLE,
                    "`" + row.place() + "` has no number",
                    "give every statement one, as in `N38`; only a `heading` needs none");
        }
    }

    private void known(LedgerRow row, String name) {
        if (!names.contains(name)) {
            String near = Spelling.nearest(name, names)
                    .map(other -> "did you mean `" + other + "`?")
                    .orElse("under `by` stand names of rules, code sets, modifiers, facts, readings and reasons");
            found.add(Diagnostic.of(
                            DiagnosticCode.BY_UNKNOWN,
                            row.span(Column.BY, name),
                            "the policy declares no `" + name + "`")
                    .help(near));
        }
    }

    private void twice(LedgerRow row) {
        LedgerRow before =
                seen.putIfAbsent(row.statement() + " at " + row.place().text().toLowerCase(Locale.ROOT), row);
        if (before != null) {
            report(
                    row,
                    Column.PLACE,
                    DiagnosticCode.ROW_TWICE,
                    name(row) + " has two rows for one place",
                    "the other is at line " + before.span(Column.PLACE).line());
        }
    }

    private static String name(LedgerRow row) {
        return row.statement().isEmpty() ? "`" + row.place() + "`" : "statement " + row.statement();
    }

    private void report(LedgerRow row, Column column, DiagnosticCode code, String message, String help) {
        found.add(Diagnostic.of(code, row.span(column), message).help(help));
    }
}
