package org.hiplang.cli.published;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hiplang.cli.problem.CliCode;
import org.hiplang.cli.problem.Problem;
import org.hiplang.runtime.claim.Codes;

/**
 * Two tables of add-on codes: each with the codes that it adds to, as pairs, and each with how many of those are listed.
 * Where the payer says which codes they are, no pair is written.
 */
public final class AddOnTables {
    /** By the type of the edit. */
    private static final Map<String, String> ADD_ON_TO =
            Map.of("1", "listed-codes", "2", "no-listed-codes", "3", "some-listed-codes");

    /** What stands for a primary code that the payer defines. */
    private static final String OF_THE_PAYER = "CCCCC";

    private final CsvWriter types;
    private final Map<String, AddOn> codes = new TreeMap<>();

    /** A code while it is an add-on code; open where a day is absent. */
    private record AddOn(String to, Optional<LocalDate> from, Optional<LocalDate> until) {
        /** What the newer of two says, for the days of both. */
        AddOn and(AddOn other) {
            boolean newer =
                    from.isPresent() && (other.from.isEmpty() || from.get().isAfter(other.from.get()));
            Optional<LocalDate> first = from.flatMap(day -> other.from.map(and -> day.isBefore(and) ? day : and));
            Optional<LocalDate> last = until.flatMap(day -> other.until.map(and -> day.isAfter(and) ? day : and));
            return new AddOn(newer ? to : other.to, first, last);
        }
    }

    private AddOnTables(CsvWriter types) {
        this.types = types;
    }

    /** Writes both tables; says how many pairs there are. */
    public static int write(Path file, CsvWriter csv, CsvWriter types, Consumer<Note> notes) {
        Sheet sheet = Sheet.read(file, Set.of(Field.ADD_ON, Field.PRIMARY, Field.ADD_ON_TYPE, Field.EDIT_EFFECTIVE));
        PairsFile pairs = new PairsFile(csv);
        pairs.begin(file);
        AddOnTables tables = new AddOnTables(types);
        sheet.forEach(row -> tables.row(row, pairs)
                .ifPresent(wrong -> notes.accept(sheet.note(row, wrong + ", and the row is left out"))));
        int rows = pairs.end();
        tables.write(file);
        return rows;
    }

    private Optional<String> row(Sheet.Row row, PairsFile pairs) {
        String code = row.text(Field.ADD_ON);
        String primary = row.text(Field.PRIMARY);
        String type = row.text(Field.ADD_ON_TYPE);
        Optional<String> to =
                Optional.ofNullable(ADD_ON_TO.get(type.isEmpty() ? "" : type.substring(type.length() - 1)));
        if (to.isEmpty()) {
            return Optional.of("`" + type + "` is no type of add-on codes (1, 2 or 3)");
        }
        boolean ofThePayer = primary.isEmpty() || primary.equals(OF_THE_PAYER);
        Optional<String> wrong = ofThePayer ? codeAlone(code) : pairs.add(row, code, primary);
        if (wrong.isEmpty()) {
            AddOn addOn = new AddOn(
                    to.get(),
                    PublishedDate.of(row.text(Field.EDIT_EFFECTIVE)),
                    PublishedDate.of(row.text(Field.EDIT_DELETED)));
            codes.merge(code, addOn, AddOn::and);
        }
        return wrong;
    }

    private static Optional<String> codeAlone(String code) {
        return Codes.isCode(code) ? Optional.empty() : Optional.of("`" + code + "` is no code");
    }

    private void write(Path file) {
        if (codes.isEmpty()) {
            throw Problem.of(CliCode.IMPORT_EMPTY, "`" + file + "` holds no add-on code")
                    .exception();
        }
        types.writeRecord("key", "from", "to", "add-on-to");
        codes.forEach((code, addOn) -> types.writeRecord(
                code,
                addOn.from().map(LocalDate::toString).orElse(""),
                addOn.until().map(LocalDate::toString).orElse(""),
                addOn.to()));
    }
}
