package org.hiplang.compiler.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hiplang.runtime.table.Pairs;
import org.hiplang.runtime.table.Table;

/**
 * Reads a reference table from CSV: a header with {@code key}, for pairs {@code beside}, perhaps {@code from} and {@code
 * to}, and columns of the author's; rows in any order. Millions of rows take little memory.
 *
 * @param <T> the kind of table
 */
public final class TableReader<T> {
    private final List<String> keys;
    private final Wanted wanted;
    private final Function<List<String>, Rows<T>> begun;
    private final Problems problems = new Problems();
    private final IntStream.Builder lines = IntStream.builder();
    private long last = 1;

    private TableReader(List<String> keys, Wanted wanted, Function<List<String>, Rows<T>> begun) {
        this.keys = keys;
        this.wanted = wanted;
        this.begun = begun;
    }

    /**
     * Reads a table of single keys and ranges.
     *
     * @param name what policies call it
     * @param csv the text, which is read to its end
     * @throws java.io.UncheckedIOException if the text cannot be read to its end
     */
    public static TableReading<Table> read(String name, Reader csv, Wanted wanted) {
        return new TableReader<>(TableRows.KEYS, wanted, columns -> new TableRows(name, columns)).reading(csv);
    }

    /**
     * Reads a table of pairs.
     *
     * @param name what policies call it
     * @param csv the text, which is read to its end
     * @throws java.io.UncheckedIOException if the text cannot be read to its end
     */
    public static TableReading<Pairs> pairs(String name, Reader csv, Wanted wanted) {
        return new TableReader<>(PairRows.KEYS, wanted, columns -> new PairRows(name, columns)).reading(csv);
    }

    private TableReading<T> reading(Reader csv) {
        Optional<T> table = read(csv);
        return new TableReading<>(table.filter(none -> problems.isEmpty()), problems.first(), problems.more());
    }

    private Optional<T> read(Reader csv) {
        // Not closed: whoever opened the text closes it.
        Iterator<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(csv)
                .iterator();
        try {
            return rows(records);
        } catch (CsvParseException e) {
            problems.add(last, 1, "after this row the file is not CSV any more", "a quotation mark may not be closed");
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            // The text is read ahead of the rows, so the row is not known.
            problems.add(last, 1, "here or further down the file is not UTF-8", "save it as CSV UTF-8");
            return Optional.empty();
        }
    }

    private Optional<T> rows(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            problems.add(1, 1, "the table is empty", "its first row names the columns, of which the first is `key`");
            return Optional.empty();
        }
        CsvRecord first = records.next();
        Header header = Header.of(first.getFields());
        header.check(keys, wanted, first.getStartingLineNumber(), problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Rows<T> rows = begun.apply(Arrays.stream(header.kept(keys.size(), wanted))
                .mapToObj(header::name)
                .toList());
        RowReader reader = new RowReader(header, keys.size(), wanted, rows, problems);
        while (records.hasNext()) {
            CsvRecord record = records.next();
            last = record.getStartingLineNumber();
            lines.add(Math.toIntExact(last));
            reader.read(last, record.getFields());
        }
        return problems.isEmpty() ? Optional.of(rows.build(lines.build().toArray(), problems)) : Optional.empty();
    }
}
