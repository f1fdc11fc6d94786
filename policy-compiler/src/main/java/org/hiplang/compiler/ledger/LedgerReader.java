package org.hiplang.compiler.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiplang.dsl.diagnostic.Diagnostic;
import org.hiplang.dsl.diagnostic.DiagnosticCode;
import org.hiplang.dsl.source.Source;
import org.hiplang.dsl.source.Span;

/** Reads a ledger from CSV: a header that names the columns, in any order, and a row for each unit of the document. */
public final class LedgerReader {
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");

    private final Source source;
    private final List<LedgerRow> rows = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();

    private LedgerReader(Source source) {
        this.source = source;
    }

    /**
     * What came of reading one.
     *
     * @param ledger the rows that could be read
     * @param diagnostics what is wrong with the file
     */
    public record Reading(Ledger ledger, List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Reads a ledger. */
    public static Reading read(Source source) {
        LedgerReader reader = new LedgerReader(source);
        try {
            reader.read(records(source));
        } catch (CsvParseException problem) {
            reader.complain(reader.row(problem), "this row is not CSV: a quote is not closed, or something follows it");
        }
        return new Reading(new Ledger(source, reader.rows), reader.found);
    }

    private static List<CsvRecord> records(Source source) {
        return CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(source.text())
                .stream()
                .toList();
    }

    private void read(List<CsvRecord> records) {
        Places places = new Places(source);
        Optional<List<Column>> header =
                records.isEmpty() ? Optional.empty() : header(records.get(0).getFields());
        if (header.isEmpty()) {
            complain(
                    new Span(source, 0, 0),
                    "the first row of a ledger names the columns "
                            + Arrays.stream(Column.values())
                                    .map(column -> "`" + column.word() + "`")
                                    .collect(Collectors.joining(", "))
                            + ", each once, and no others");
            return;
        }
        records.stream().skip(1).forEach(record -> row(header.get(), record, places));
    }

    private static Optional<List<Column>> header(List<String> fields) {
        List<Column> columns = fields.stream()
                .flatMap(field -> Column.of(field).stream())
                .distinct()
                .toList();
        boolean right = columns.size() == fields.size() && columns.size() == Column.values().length;
        return right ? Optional.of(columns) : Optional.empty();
    }

    private void row(List<Column> header, CsvRecord record, Places places) {
        List<String> fields = record.getFields();
        List<Span> spans = places.fields((int) record.getStartingLineNumber(), fields.size());
        if (fields.size() != header.size()) {
            String count = fields.size() + (fields.size() == 1 ? " cell" : " cells");
            complain(spans.get(0), "the row has " + count + ", and the header " + header.size());
            return;
        }
        Map<Column, Span> cells = new EnumMap<>(Column.class);
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (int i = 0; i < fields.size(); i++) {
            cells.put(header.get(i), spans.get(i));
            texts.put(header.get(i), fields.get(i).strip());
        }
        if (texts.values().stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(new LedgerRow(cells, texts));
        }
    }

    /** The line that a complaint of the CSV reader names, which is all that it tells. */
    private Span row(CsvParseException problem) {
        Matcher line = LINE.matcher(String.valueOf(problem.getMessage()));
        int number = line.find() ? Integer.parseInt(line.group(1)) : 1;
        return new Places(source).fields(number, 1).get(0);
    }

    private void complain(Span span, String message) {
        found.add(Diagnostic.of(DiagnosticCode.LEDGER_UNREADABLE, span, message)
                .help("save it as CSV in UTF-8, with commas"));
    }
}
