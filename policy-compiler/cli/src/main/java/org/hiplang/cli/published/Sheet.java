package org.hiplang.cli.published;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;

/**
 * A published file as rows of fields, whatever its columns are called, whatever stands above its header, and whether
 * commas or tabs stand between its cells. Rows are read when they are handed over, so that there may be millions.
 */
final class Sheet {
    /** How many rows of a title page there may be above the header. */
    private static final int PREAMBLE = 30;

    private final Path path;
    private final Text text;
    private final Map<Field, Integer> columns;
    private final long header;

    private Sheet(Path path, Text text, Map<Field, Integer> columns, long header) {
        this.path = path;
        this.text = text;
        this.columns = columns;
        this.header = header;
    }

    /** A file that has these fields, or a complaint that names those which it lacks. */
    static Sheet read(Path path, Set<Field> needed) {
        Text text = Text.read(path);
        try (CsvReader<CsvRecord> csv = csv(text, read -> {})) {
            return csv.stream()
                    .limit(PREAMBLE)
                    .map(record -> new Sheet(path, text, columns(record.getFields()), record.getStartingLineNumber()))
                    .filter(sheet -> sheet.columns.keySet().containsAll(needed))
                    .findFirst()
                    .orElseThrow(() -> lacks(path, needed));
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw unreadable(path);
        }
    }

    private static ProblemException lacks(Path path, Set<Field> needed) {
        String names =
                needed.stream().sorted().map(field -> "`" + field.word() + "`").collect(Collectors.joining(", "));
        return Problem.of(CliCode.IMPORT_HEADER, "`" + path + "` has no row that names the columns " + names)
                .exception();
    }

    private static ProblemException unreadable(Path path) {
        return Problem.of(CliCode.IMPORT_UNREADABLE, "`" + path + "` cannot be read as CSV")
                .exception();
    }

    /** Hands over each row below the header that holds something. */
    void forEach(Consumer<Row> action) {
        forEach(action, read -> {});
    }

    /** The same; somebody is told how many characters were read. */
    void forEach(Consumer<Row> action, LongConsumer progress) {
        try (CsvReader<CsvRecord> csv = csv(text, progress)) {
            for (CsvRecord record : csv) {
                Row row = new Row(record.getStartingLineNumber(), columns, record.getFields());
                if (row.number() > header && row.holdsSomething()) {
                    action.accept(row);
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw unreadable(path);
        }
    }

    /** Whether there is such a column. */
    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /** How many characters there are to read. */
    long size() {
        return text.size();
    }

    Note note(Row row, String message) {
        return new Note(path.toString(), row.number(), message);
    }

    private static CsvReader<CsvRecord> csv(Text text, LongConsumer progress) {
        return CsvReader.builder()
                .fieldSeparator(text.separator())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.reader(progress));
    }

    private static Map<Field, Integer> columns(List<String> names) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            Arrays.stream(Field.values())
                    .filter(field -> field.isNamed(names.get(column)))
                    .forEach(field -> columns.putIfAbsent(field, column));
        }
        return columns;
    }

    /** A row below the header. */
    record Row(long number, Map<Field, Integer> columns, List<String> cells) {
        /** What it says, without blanks around; empty where it says nothing. */
        String text(Field field) {
            Integer column = columns.get(field);
            return column == null || column >= cells.size()
                    ? ""
                    : cells.get(column).strip().replaceAll("\\s+", " ");
        }

        boolean holdsSomething() {
            return cells.stream().anyMatch(cell -> !cell.isBlank());
        }
    }
}
