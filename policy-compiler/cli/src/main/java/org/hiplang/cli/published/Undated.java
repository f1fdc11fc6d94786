package org.hiplang.cli.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Rows of a file that does not say when they begin: each begins the day after the row of its pair that ended before. */
final class Undated {
    private final List<Row> rows = new ArrayList<>();

    /** A row, until it is known when it begins. */
    private record Row(long line, String key, String beside, LocalDate to, String indicator) {
        boolean isOfPair(Row other) {
            return key.equals(other.key) && beside.equals(other.beside);
        }
    }

    void add(long line, String key, String beside, Optional<LocalDate> to, String indicator) {
        rows.add(new Row(line, key, beside, to.orElse(LocalDate.MAX), indicator));
    }

    /** Hands the rows over, those of a pair by their days. */
    void writeTo(PairsFile pairs) {
        rows.sort(Comparator.comparing(Row::key).thenComparing(Row::beside).thenComparing(Row::to));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Optional<Row> before = i == 0 ? Optional.empty() : Optional.of(rows.get(i - 1));
            Optional<LocalDate> from = before.filter(row::isOfPair)
                    .filter(earlier -> earlier.to().isBefore(row.to()))
                    .map(earlier -> earlier.to().plusDays(1));
            pairs.write(
                    row.line(),
                    row.key(),
                    row.beside(),
                    from,
                    Optional.of(row.to()).filter(to -> !to.equals(LocalDate.MAX)),
                    row.indicator());
        }
    }
}
