package org.hiplang.cli.report;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiplang.compiler.ledger.Became;
import org.hiplang.compiler.ledger.Column;
import org.hiplang.compiler.ledger.Ledger;
import org.hiplang.compiler.ledger.LedgerRow;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.model.Rule;

/** A ledger for people: a table of its rows, and counts. */
public final class LedgerReport {
    private static final int BECAME = 2;

    private final PrintStream out;
    private final Paint paint;

    /** Prints to a stream, which stays open. */
    public LedgerReport(PrintStream out, Paint paint) {
        this.out = out;
        this.paint = paint;
    }

    /** The ledger of a policy. */
    public void show(Policy policy, Ledger ledger) {
        out.println(paint.head(policy.id() + " version " + policy.version()) + ", "
                + ledger.source().name());
        Table table = new Table(Set.of());
        table.add("statement", "place", "became", "by or because");
        for (LedgerRow row : ledger.rows()) {
            table.add(row.statement(), row.place().text(), row.text(Column.BECAME), owner(row));
        }
        out.println(table.row(0, (column, cell) -> paint.faint(cell)));
        for (int i = 0; i < ledger.rows().size(); i++) {
            LedgerRow row = ledger.rows().get(i);
            out.println(table.row(i + 1, (column, cell) -> column == BECAME ? painted(row, cell) : cell));
        }
        out.println();
        out.println(counts(policy, ledger));
        out.println();
    }

    private static String owner(LedgerRow row) {
        String by = String.join(", ", row.by());
        return Words.plain(by.isEmpty() || row.because().isEmpty() ? by + row.because() : by + "; " + row.because());
    }

    private String painted(LedgerRow row, String cell) {
        return row.became()
                .map(became -> switch (became) {
                    case CARRIED_OUT -> paint.good(cell);
                    case WAIVED, DEFINITION -> cell;
                    case HEADING -> paint.faint(cell);
                })
                .orElseGet(() -> paint.bad(cell));
    }

    private static String counts(Policy policy, Ledger ledger) {
        Set<String> rules = policy.rules().stream().map(Rule::name).collect(Collectors.toSet());
        long used = distinct(
                ledger.rows(), row -> row.by().stream().filter(rules::contains).toList());
        String became = Arrays.stream(Became.values())
                .map(each -> counted(ledger, each) + " " + each.word()
                        + (each == Became.CARRIED_OUT ? " by " + Words.count(used, "rule", "rules") : ""))
                .collect(Collectors.joining(", "));
        long open = ledger.rows().stream().filter(row -> row.became().isEmpty()).count();
        return Words.count(distinct(ledger.rows(), row -> List.of(row.statement())), "statement", "statements") + " in "
                + Words.count(ledger.rows().size(), "row", "rows") + ": " + became
                + (open == 0 ? "" : ", " + open + " without an owner");
    }

    private static long counted(Ledger ledger, Became became) {
        return ledger.rows().stream()
                .filter(row -> row.became().filter(became::equals).isPresent())
                .count();
    }

    private static long distinct(List<LedgerRow> rows, Function<LedgerRow, List<String>> words) {
        return rows.stream()
                .flatMap(row -> words.apply(row).stream())
                .filter(word -> !word.isEmpty())
                .distinct()
                .count();
    }
}
