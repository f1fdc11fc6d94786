package org.hiplang.cli.facts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.hiplang.cli.problem.CliCode;
import org.jspecify.annotations.Nullable;

/** Turns the fields of one row into a fact, or says why it cannot. */
final class RowReader {
    private final Header header;
    private final List<String> fields;
    private final BiConsumer<CliCode, String> complain;
    private boolean right = true;

    RowReader(Header header, List<String> fields, BiConsumer<CliCode, String> complain) {
        this.header = header;
        this.fields = fields;
        this.complain = complain;
    }

    /** The row, or null after at least one complaint. */
    @Nullable
    FactRow read(long number) {
        if (fields.size() != header.width()) {
            complain(CliCode.FACT_ROW, "the row has " + fields.size() + " fields, and the header " + header.width());
            return null;
        }
        FactRow row = new FactRow(number, needed("claim"), line(), day(), needed("fact"), needed("value"));
        return right ? row : null;
    }

    private String needed(String column) {
        String text = header.field(fields, column);
        if (text.isEmpty()) {
            complain(CliCode.FACT_ROW, "the column `" + column + "` is empty");
        }
        return text;
    }

    private OptionalInt line() {
        String text = header.field(fields, "line");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("[0-9]{1,9}")) {
            complain(CliCode.UNKNOWN_LINE, "the column `line` is not a whole number");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private Optional<LocalDate> day() {
        String text = header.field(fields, "day");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            complain(CliCode.FACT_DAY, "the column `day` is not a date such as 2021-02-01");
            return Optional.empty();
        }
    }

    private void complain(CliCode code, String message) {
        right = false;
        complain.accept(code, message);
    }
}
