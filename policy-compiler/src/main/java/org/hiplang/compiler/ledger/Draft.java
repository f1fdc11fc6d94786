package org.hiplang.compiler.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.hiplang.compiler.document.Comparison;
import org.hiplang.compiler.document.Comparison.Kind;
import org.hiplang.compiler.document.Comparison.Pair;
import org.hiplang.compiler.document.Document;
import org.hiplang.compiler.document.Unit;

/**
 * A ledger for a document as CSV: the rows of the ledger there is whose texts are unchanged, in the order of the
 * document; what changed keeps its statement and loses what became of it; and what is new has yet to be decided.
 */
public final class Draft {
    private static final int WORDS = 4;

    private final StringBuilder csv = new StringBuilder();

    private Draft() {}

    /** Its text. */
    public static String of(Optional<Ledger> ledger, Document document) {
        List<List<LedgerRow>> rows = ledger.map(Ledger::units).orElse(List.of());
        Draft draft = new Draft();
        draft.line(Arrays.stream(Column.values()).map(Column::word).toList());
        List<LedgerRow> first = rows.stream().map(unit -> unit.get(0)).toList();
        for (Pair pair : Comparison.of(first, document.units())) {
            draft.unit(pair, rows, document.units());
        }
        return draft.csv.toString();
    }

    private void unit(Pair pair, List<List<LedgerRow>> rows, List<Unit> units) {
        OptionalInt after = pair.after();
        if (after.isEmpty()) {
            return;
        }
        Unit unit = units.get(after.getAsInt());
        if (pair.before().isEmpty()) {
            row(unit, Map.of(Column.BECAME, unit.heading() ? Became.HEADING.word() : ""));
            return;
        }
        for (LedgerRow row : rows.get(pair.before().getAsInt())) {
            Map<Column, String> texts = new EnumMap<>(Column.class);
            Arrays.stream(Column.values()).forEach(column -> texts.put(column, row.text(column)));
            if (pair.kind() == Kind.CHANGED) {
                texts.put(Column.BECAME, "");
            }
            if (!unit.says(row.text(Column.WORDS))) {
                texts.remove(Column.WORDS);
            }
            row(unit, texts);
        }
    }

    private void row(Unit unit, Map<Column, String> texts) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.WORDS, words(unit));
        row.putAll(texts);
        row.put(Column.PLACE, unit.place().text());
        row.put(Column.PRINT, unit.print());
        line(Arrays.stream(Column.values())
                .map(column -> row.getOrDefault(column, ""))
                .toList());
    }

    /** Its first words, but not all of a sentence. */
    private static String words(Unit unit) {
        List<String> words = Arrays.stream(unit.text().split("[\\s|]+")).toList();
        int most = unit.heading() ? words.size() : Math.max(1, words.size() - 1);
        return String.join(" ", words.subList(0, Math.min(WORDS, most))).replaceAll("[,;:.]+$", "");
    }

    private void line(List<String> cells) {
        csv.append(cells.stream().map(Draft::cell).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String cell(String text) {
        return text.matches("[^\",\\n\\r]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
