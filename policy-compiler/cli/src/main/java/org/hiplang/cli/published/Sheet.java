package org.hiplang.cli.published;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.Unreadable;

/** A published file as rows of fields, whatever its columns are called and whatever stands above its header. */
final class Sheet {
    /** How many rows of a title page there may be above the header. */
    private static final int PREAMBLE = 30;

    private final String file;
    private final List<Row> rows;

    private Sheet(String file, List<Row> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** A file that has these fields, or a complaint that names those which it lacks. */
    static Sheet read(Path path, Set<Field> needed) {
        List<CsvRecord> records = records(path);
        for (int i = 0; i < Math.min(PREAMBLE, records.size()); i++) {
            Map<Field, Integer> columns = columns(records.get(i).getFields());
            if (columns.keySet().containsAll(needed)) {
                List<Row> rows = records.subList(i + 1, records.size()).stream()
                        .map(record -> new Row(record.getStartingLineNumber(), columns, record.getFields()))
                        .toList();
                return new Sheet(path.toString(), rows);
            }
        }
        String names =
                needed.stream().sorted().map(field -> "`" + field.word() + "`").collect(Collectors.joining(", "));
        throw Problem.of(CliCode.IMPORT_HEADER, "`" + path + "` has no row that names the columns " + names)
                .exception();
    }

    String file() {
        return file;
    }

    /** Hands over each row that holds something. */
    void forEach(Consumer<Row> action) {
        rows.stream().filter(Row::holdsSomething).forEach(action);
    }

    Note note(Row row, String message) {
        return new Note(file, row.number(), message);
    }

    private static List<CsvRecord> records(Path path) {
        Unreadable.why(path).ifPresent(why -> {
            throw Problem.of(CliCode.IMPORT_UNREADABLE, "`" + path + "` " + why).exception();
        });
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text(Files.readAllBytes(path)))) {
            return csv.stream().toList();
        } catch (IOException | CsvParseException e) {
            throw Problem.of(CliCode.IMPORT_UNREADABLE, "`" + path + "` cannot be read as CSV")
                    .exception();
        }
    }

    /** UTF-8, or else what Windows writes, as most published files are. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
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
