package org.hiplang.cli.published;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.runtime.claim.Codes;

/**
 * One edition of the HCPCS file.
 *
 * @param latest the latest day on which a code of it was added or changed
 */
record HcpcsEdition(List<Listed> codes, LocalDate latest) {
    /** What continues the description of the record above: a procedure's, a modifier's. */
    private static final Set<String> CONTINUING = Set.of("4", "8");

    static HcpcsEdition read(Path file, Consumer<Note> notes) {
        Sheet sheet = Sheet.read(file, Set.of(Field.CODE, Field.LONG, Field.ADDED, Field.TERMINATED));
        List<Listed> codes = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        sheet.forEach(row -> {
            String code = row.text(Field.CODE);
            if (!Codes.isCode(code) && !Codes.isModifier(code)) {
                notes.accept(sheet.note(row, "`" + code + "` is no code and no modifier, and is left out"));
            } else if (!CONTINUING.contains(row.text(Field.CONTINUES))) {
                codes.add(listed(code, sheet, row, notes));
                starts(row).forEach(days::add);
            }
        });
        LocalDate latest = days.stream()
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> Problem.of(CliCode.IMPORT_EMPTY, "`" + file + "` holds no code with a day")
                        .exception());
        return new HcpcsEdition(codes, latest);
    }

    private static Listed listed(String code, Sheet sheet, Sheet.Row row, Consumer<Note> notes) {
        String label = row.text(Field.LONG).isEmpty() ? row.text(Field.SHORT) : row.text(Field.LONG);
        Optional<LocalDate> from = starts(row).min(Comparator.naturalOrder());
        String end = row.text(Field.TERMINATED);
        Optional<LocalDate> to = PublishedDate.of(end);
        boolean dated = from.isPresent() && (to.isPresent() || PublishedDate.isNone(end));
        boolean backwards = dated && to.isPresent() && to.get().isBefore(from.get());
        if (!dated || backwards) {
            notes.accept(
                    sheet.note(row, "the days of `" + code + "` cannot be read, so nobody knows when it is valid"));
            return new Listed(code, label, false, Optional.empty(), Optional.empty());
        }
        return new Listed(code, label, true, from, to);
    }

    /** The day on which a code was added and that on which it was last changed; the earlier is its first. */
    private static Stream<LocalDate> starts(Sheet.Row row) {
        return Stream.of(Field.ADDED, Field.EFFECTIVE).flatMap(field -> PublishedDate.of(row.text(field)).stream());
    }
}
