package org.hiplang.cli.published;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The table of procedure pairs, from the files of one quarter: a row is about the code in column 2, which is not paid
 * beside that in column 1, from the effective to the deletion date, both included. In a file without effective dates a
 * row begins where the one of its pair before it ended.
 */
public final class PtpTable {
    private static final Set<String> INDICATORS = Set.of("0", "1", "9");

    private PtpTable() {}

    /** Writes the table; says how many rows it has. */
    public static int write(List<Path> files, CsvWriter csv, Consumer<Note> notes, LongConsumer progress) {
        PairsFile pairs = new PairsFile(csv, "indicator");
        long before = 0;
        for (Path file : files) {
            Sheet sheet = Sheet.read(file, Set.of(Field.COLUMN_1, Field.COLUMN_2, Field.EDIT_DELETED, Field.INDICATOR));
            pairs.begin(file);
            long start = before;
            Undated undated = new Undated();
            sheet.forEach(row -> row(sheet, row, pairs, undated, notes), read -> progress.accept(start + read));
            undated.writeTo(pairs);
            before += sheet.size();
        }
        return pairs.end();
    }

    private static void row(Sheet sheet, Sheet.Row row, PairsFile pairs, Undated undated, Consumer<Note> notes) {
        String first = row.text(Field.COLUMN_1);
        String second = row.text(Field.COLUMN_2);
        String indicator = row.text(Field.INDICATOR);
        // The header goes on below itself, with words over the columns that have many.
        if (first.isEmpty() && second.isEmpty()) {
            return;
        }
        Optional<String> wrong = INDICATORS.contains(indicator)
                ? PairsFile.wrong(row, second, first)
                : Optional.of("`" + indicator + "` is no modifier indicator");
        if (wrong.isPresent()) {
            notes.accept(sheet.note(row, wrong.get() + ", and the row is left out"));
        } else if (sheet.has(Field.EDIT_EFFECTIVE)) {
            pairs.add(row, second, first, indicator);
        } else {
            undated.add(row.number(), second, first, PublishedDate.of(row.text(Field.EDIT_DELETED)), indicator);
        }
    }
}
