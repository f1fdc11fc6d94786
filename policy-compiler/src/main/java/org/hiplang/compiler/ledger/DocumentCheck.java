package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiplang.compiler.document.Comparison;
import org.hiplang.compiler.document.Comparison.Kind;
import org.hiplang.compiler.document.Comparison.Pair;
import org.hiplang.compiler.document.Document;
import org.hiplang.compiler.document.Unit;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.model.Citation;
import org.hiplang.dsl.model.Policy;
import org.hiplang.dsl.source.Span;

/** The ledger lists every unit of the document, none else, with the print it has; and quoted words stand there. */
final class DocumentCheck {
    private final Ledger ledger;
    private final Document document;
    private final List<List<LedgerRow>> rows;
    private final Map<LedgerRow, Unit> became = new HashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    DocumentCheck(Ledger ledger, Document document) {
        this.ledger = ledger;
        this.document = document;
        this.rows = ledger.units();
    }

    List<Diagnostic> check(Policy policy) {
        List<LedgerRow> first = rows.stream().map(unit -> unit.get(0)).toList();
        List<Pair> pairs = Comparison.of(first, document.units());
        List<Moved> renumbered = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.kind() == Kind.ADDED) {
                lacking(document.units().get(pair.after().orElseThrow()));
            } else {
                List<LedgerRow> unit = rows.get(pair.before().orElseThrow());
                pair.after()
                        .ifPresent(after -> unit.forEach(
                                row -> became.put(row, document.units().get(after))));
                row(pair.kind(), unit.get(0), renumbered);
            }
        }
        renumbered(renumbered);
        ledger.rows().forEach(this::words);
        Citing.of(policy).stream().flatMap(citing -> citing.cites().stream()).forEach(this::anchor);
        return found;
    }

    /** A row, and where its text stands now. */
    private record Moved(LedgerRow row, Unit unit) {}

    private void row(Kind kind, LedgerRow row, List<Moved> renumbered) {
        if (kind == Kind.REMOVED) {
            report(
                    DiagnosticCode.TEXT_CHANGED,
                    row.span(Column.PRINT),
                    "the document does not say any more what stood at `" + row.place() + "`",
                    "take its rows out, and what only they made you write");
            return;
        }
        Unit unit = unit(row);
        if (kind == Kind.CHANGED) {
            report(
                    DiagnosticCode.TEXT_CHANGED,
                    row.span(Column.PRINT),
                    "the document says something else at `" + unit.place() + "`",
                    "read line " + unit.span().line() + " of "
                            + document.source().name() + ", decide anew what becomes of it, and write its print, "
                            + unit.print());
        } else if (kind == Kind.MOVED) {
            report(
                    DiagnosticCode.TEXT_MOVED,
                    row.span(Column.PLACE),
                    "what stood at `" + row.place() + "` stands elsewhere, at `" + unit.place() + "`",
                    "mind what stands before and after it there, then move its rows");
        } else if (!row.place().isSame(unit.place())) {
            renumbered.add(new Moved(row, unit));
        }
    }

    private Unit unit(LedgerRow row) {
        Unit unit = became.get(row);
        if (unit == null) {
            throw new IllegalStateException("every row that is not removed has become a unit");
        }
        return unit;
    }

    private void lacking(Unit unit) {
        report(
                DiagnosticCode.TEXT_NOT_IN_LEDGER,
                unit.span(),
                "the ledger lacks `" + unit.place() + "`",
                "add a row with the print " + unit.print() + "; `hip ledger --draft` writes it");
    }

    /** One message for all of them: each follows from one that came or went before it. */
    private void renumbered(List<Moved> moved) {
        if (!moved.isEmpty()) {
            Moved first = moved.get(0);
            String more = moved.size() == 1 ? "" : ", and so on with " + (moved.size() - 1) + " more";
            report(
                    DiagnosticCode.PLACE_RENUMBERED,
                    first.row().span(Column.PLACE),
                    "`" + first.row().place() + "` is `" + first.unit().place() + "` now" + more,
                    "`hip ledger --draft` writes the ledger with its places");
        }
    }

    private void words(LedgerRow row) {
        Unit unit = became.get(row);
        String words = row.text(Column.WORDS);
        if (unit != null && !words.isEmpty() && !unit.says(words)) {
            report(
                    DiagnosticCode.WORDS_NOT_THERE,
                    row.span(Column.WORDS),
                    "`" + words + "` does not stand at `" + unit.place() + "`",
                    elsewhere(words));
        }
    }

    private void anchor(Citation cite) {
        String words = cite.anchor().orElse("");
        List<Unit> units = Citing.rows(ledger, cite).stream()
                .flatMap(row -> Stream.ofNullable(became.get(row)))
                .toList();
        if (!words.isEmpty() && !units.isEmpty() && units.stream().noneMatch(unit -> unit.says(words))) {
            String statement =
                    cite.statement().map(number -> " in statement " + number).orElse("");
            report(
                    DiagnosticCode.WORDS_NOT_THERE,
                    quoted(cite.span(), words),
                    "these words do not stand at `" + cite.place() + "`" + statement,
                    elsewhere(words));
        }
    }

    private static Span quoted(Span cite, String words) {
        int start = cite.text().lastIndexOf("\"" + words + "\"");
        return start < 0 ? cite : new Span(cite.source(), cite.start() + start, cite.end());
    }

    private String elsewhere(String words) {
        return document.units().stream()
                .filter(unit -> unit.says(words))
                .findFirst()
                .map(unit -> "they stand at `" + unit.place() + "`")
                .orElse("they stand nowhere in " + document.source().name());
    }

    private void report(DiagnosticCode code, Span span, String message, String help) {
        found.add(Diagnostic.of(code, span, message).help(help));
    }
}
