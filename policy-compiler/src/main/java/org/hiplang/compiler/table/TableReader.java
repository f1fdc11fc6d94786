package org.hiplang.compiler.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.TableBuilder;

/**
 * Reads a reference table from CSV: a header with {@code key}, perhaps {@code from} and {@code to}, and columns of the
 * author's; rows in any order. Millions of rows take little memory.
 */
public final class TableReader {
    private final Wanted wanted;
    private final Problems problems = new Problems();
    private final IntStream.Builder lines = IntStream.builder();
    private long last = 1;

    private TableReader(Wanted wanted) {
        this.wanted = wanted;
    }

    /**
     * Reads a table.
     *
     * @param name what policies call it
     * @param csv the text, which is read to its end
     * @throws java.io.UncheckedIOException if the text cannot be read, for instance as it is not UTF-8
     */
    public static TableReading read(String name, Reader csv, Wanted wanted) {
        TableReader reader = new TableReader(wanted);
        Optional<Table> table = reader.read(name, csv);
        return new TableReading(
                table.filter(none -> reader.problems.isEmpty()), reader.problems.first(), reader.problems.more());
    }

    private Optional<Table> read(String name, Reader csv) {
        // Not closed: whoever opened the text closes it.
        Iterator<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(csv)
                .iterator();
        try {
            return rows(name, records);
        } catch (CsvParseException e) {
            problems.add(last, 1, "after this row the file is not CSV any more", "a quotation mark may not be closed");
            return Optional.empty();
        }
    }

    private Optional<Table> rows(String name, Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            problems.add(1, 1, "the table is empty", "its first row names the columns, of which the first is `key`");
            return Optional.empty();
        }
        CsvRecord first = records.next();
        Header header = Header.of(first.getFields());
        header.check(wanted, first.getStartingLineNumber(), problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        TableBuilder table = Table.builder(
                name, Arrays.stream(header.kept(wanted)).mapToObj(header::name).toList());
        RowReader rows = new RowReader(header, wanted, table, problems);
        while (records.hasNext()) {
            CsvRecord record = records.next();
            last = record.getStartingLineNumber();
            lines.add(Math.toIntExact(last));
            rows.read(last, record.getFields());
        }
        return problems.isEmpty() ? Optional.of(build(table)) : Optional.empty();
    }

    private Table build(TableBuilder table) {
        int[] line = lines.build().toArray();
        return table.build((row, other, oneKey) -> {
            int later = Math.max(line[row], line[other]);
            int earlier = Math.min(line[row], line[other]);
            if (oneKey) {
                problems.add(
                        later,
                        1,
                        "row " + earlier + " has the same key on the same days",
                        "let one row end, in `to`, before the other begins");
            } else {
                problems.add(
                        later,
                        1,
                        "the range crosses that of row " + earlier,
                        "let one range lie within the other, or apart from it");
            }
        });
    }
}
