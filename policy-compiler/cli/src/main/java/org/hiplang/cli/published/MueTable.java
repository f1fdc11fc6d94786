package org.hiplang.cli.published;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.runtime.claim.Codes;

/** The table of maximum units by code: how many, and whether a line or a day may have them. */
public final class MueTable {
    /** By adjudication indicator. */
    private static final Map<String, String> PER =
            Map.of("1", "claim-line", "2", "day-by-policy", "3", "day-by-practice");

    private MueTable() {}

    /** Writes the table; says how many codes it has. */
    public static int write(Path file, CsvWriter csv, Consumer<Note> notes) {
        Sheet sheet = Sheet.read(file, Set.of(Field.CODE, Field.MAXIMUM, Field.ADJUDICATION));
        Map<String, String[]> rows = new TreeMap<>();
        sheet.forEach(row -> record(row)
                .flatMap(record -> Optional.ofNullable(rows.putIfAbsent(record[0], record))
                        .map(before -> "`" + record[0] + "` stands there twice"))
                .or(() -> wrong(row))
                .ifPresent(wrong -> notes.accept(sheet.note(row, wrong + ", and the row is left out"))));
        if (rows.isEmpty()) {
            throw Problem.of(CliCode.IMPORT_EMPTY, "`" + file + "` holds no code with its maximum units")
                    .exception();
        }
        csv.writeRecord("key", "max-units", "max-units-per");
        rows.values().forEach(csv::writeRecord);
        return rows.size();
    }

    private static Optional<String[]> record(Sheet.Row row) {
        return wrong(row).isPresent()
                ? Optional.empty()
                : Optional.of(new String[] {
                    row.text(Field.CODE), row.text(Field.MAXIMUM), PER.get(indicator(row)),
                });
    }

    private static Optional<String> wrong(Sheet.Row row) {
        if (!Codes.isCode(row.text(Field.CODE))) {
            return Optional.of("`" + row.text(Field.CODE) + "` is no code");
        }
        if (!row.text(Field.MAXIMUM).matches("[0-9]{1,6}")) {
            return Optional.of("`" + row.text(Field.MAXIMUM) + "` is no number of units");
        }
        return PER.containsKey(indicator(row))
                ? Optional.empty()
                : Optional.of(
                        "`" + row.text(Field.ADJUDICATION) + "` begins with no adjudication indicator (1, 2 or 3)");
    }

    /** The number before words such as "Date of Service Edit: Policy". */
    private static String indicator(Sheet.Row row) {
        String text = row.text(Field.ADJUDICATION);
        return text.isEmpty() ? "" : text.substring(0, 1);
    }
}
