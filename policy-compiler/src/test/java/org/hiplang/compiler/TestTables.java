package org.hiplang.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.runtime.table.Table;
import org.hiplang.runtime.table.TableBuilder;

/** Tables of tests: comma-separated, with a key and both dates in front, and no quotes. */
final class TestTables {
    private static final int FIXED = 3;

    private TestTables() {}

    /** The tables beside a policy, each named after its file. */
    static List<Table> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(TestTables::read)
                    .toList();
        }
    }

    private static Table read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".csv", "");
            return of(name, Files.readString(file).lines().toArray(String[]::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A table of lines, the first of which names the columns. */
    static Table of(String name, String... lines) {
        TableBuilder table = Table.builder(name, columns(lines[0]));
        Arrays.stream(lines)
                .skip(1)
                .map(TestTables::cells)
                .forEach(row ->
                        table.row(row.get(0), date(row.get(1)), date(row.get(2)), row.subList(FIXED, row.size())));
        return table.build();
    }

    private static List<String> columns(String line) {
        List<String> cells = cells(line);
        return cells.subList(FIXED, cells.size());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
