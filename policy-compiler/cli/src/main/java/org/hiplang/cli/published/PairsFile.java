package org.hiplang.cli.published;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.cli.problem.ProblemException;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.table.Pairs;
import org.hiplang.runtime.table.PairsBuilder;

/** A table of pairs while it is written: rows go out as they come, and in the end no two may speak of one pair and day. */
final class PairsFile {
    private static final int SHOWN = 10;

    private final CsvWriter csv;
    private final PairsBuilder pairs = Pairs.builder("pairs", List.of());
    private final List<Path> files = new ArrayList<>();
    private final IntStream.Builder fileOf = IntStream.builder();
    private final IntStream.Builder lineOf = IntStream.builder();
    private int rows;

    PairsFile(CsvWriter csv, String... columns) {
        this.csv = csv;
        csv.writeRecord(Stream.concat(Stream.of("key", "beside", "from", "to"), Stream.of(columns))
                .toArray(String[]::new));
    }

    /** The rows that follow are those of a file. */
    void begin(Path file) {
        files.add(file);
    }

    /** Adds a row if it is in order; what is wrong otherwise. */
    Optional<String> add(Sheet.Row row, String key, String beside, String... cells) {
        Optional<String> wrong = wrong(row, key, beside);
        if (wrong.isEmpty()) {
            write(
                    row.number(),
                    key,
                    beside,
                    PublishedDate.of(row.text(Field.EDIT_EFFECTIVE)),
                    PublishedDate.of(row.text(Field.EDIT_DELETED)),
                    cells);
        }
        return wrong;
    }

    /** What is wrong with the codes or the days of a row. */
    static Optional<String> wrong(Sheet.Row row, String key, String beside) {
        String effective = row.text(Field.EDIT_EFFECTIVE);
        String deleted = row.text(Field.EDIT_DELETED);
        Optional<LocalDate> from = PublishedDate.of(effective);
        Optional<LocalDate> to = PublishedDate.of(deleted);
        boolean dated = (from.isPresent() || PublishedDate.isNone(effective))
                && (to.isPresent() || PublishedDate.isNone(deleted));
        Optional<String> days = !dated
                ? Optional.of("the days cannot be read")
                : from.filter(first -> to.filter(first::isAfter).isPresent())
                        .map(first -> "the row is deleted before it is effective");
        return Stream.of(key, beside)
                .filter(code -> !Codes.isCode(code))
                .findFirst()
                .map(code -> "`" + code + "` is no code")
                .or(() -> days);
    }

    /** Adds a row that is in order. */
    void write(
            long line, String key, String beside, Optional<LocalDate> from, Optional<LocalDate> to, String... cells) {
        pairs.row(key, beside, from, to, List.of());
        fileOf.add(files.size() - 1);
        lineOf.add(Math.toIntExact(line));
        String[] record = new String[4 + cells.length];
        record[0] = key;
        record[1] = beside;
        record[2] = from.map(LocalDate::toString).orElse("");
        record[3] = to.map(LocalDate::toString).orElse("");
        System.arraycopy(cells, 0, record, 4, cells.length);
        csv.writeRecord(record);
        rows++;
    }

    /** How many rows were written; a complaint where two speak of one pair and day, or where there are none. */
    int end() {
        if (rows == 0) {
            throw Problem.of(CliCode.IMPORT_EMPTY, "`" + files.get(0) + "` holds no pair of codes")
                    .exception();
        }
        int[] file = fileOf.build().toArray();
        int[] line = lineOf.build().toArray();
        List<Problem> clashes = new ArrayList<>();
        pairs.build((row, other) -> {
            int later = Math.max(row, other);
            int earlier = Math.min(row, other);
            if (clashes.size() < SHOWN) {
                clashes.add(Problem.of(
                        CliCode.IMPORT_TWICE,
                        "`" + files.get(file[later]) + "` row " + line[later] + " speaks of the same pair and days as `"
                                + files.get(file[earlier]) + "` row " + line[earlier],
                        "give the files of one quarter, each once"));
            }
        });
        if (!clashes.isEmpty()) {
            throw new ProblemException(clashes);
        }
        return rows;
    }
}
