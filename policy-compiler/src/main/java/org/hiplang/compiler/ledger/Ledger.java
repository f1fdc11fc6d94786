package org.hiplang.compiler.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hiplang.dsl.source.Source;

/**
 * What became of every statement of a policy's document.
 *
 * @param source its text
 * @param rows its rows, in the order of the document
 */
public record Ledger(Source source, List<LedgerRow> rows) {
    /** Copies the list. */
    public Ledger {
        rows = List.copyOf(rows);
    }

    /** The rows of a statement. */
    public List<LedgerRow> rows(String statement) {
        return rows.stream().filter(row -> row.statement().equals(statement)).toList();
    }

    /** The rows of each unit, in order. */
    public List<List<LedgerRow>> units() {
        Map<String, List<LedgerRow>> units = new LinkedHashMap<>();
        for (LedgerRow row : rows) {
            String unit = row.place().text().toLowerCase(Locale.ROOT) + "\n" + row.print();
            units.computeIfAbsent(unit, none -> new ArrayList<>()).add(row);
        }
        return List.copyOf(units.values());
    }
}
