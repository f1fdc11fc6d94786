package org.hiplang.compiler.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiplang.dsl.model.CodeSet;
import org.hiplang.runtime.table.Table;

/** What a code set comes to by the tables that list codes: of a range, the codes that exist. */
public final class CodeExpansion {
    private final CheckedPolicy checked;
    private final List<ListedCodes> tables;

    /** Reads the tables of a policy. */
    public CodeExpansion(CheckedPolicy checked) {
        this.checked = checked;
        tables =
                ListedCodes.of(checked).stream().filter(ListedCodes::datesCodes).toList();
    }

    /**
     * A code that exists.
     *
     * @param from the first day on which it is in force, as far as the table knows
     * @param to the last
     * @param label what the table calls it, or nothing
     */
    public record Existing(String code, Optional<LocalDate> from, Optional<LocalDate> to, String label) {}

    /** Whether any table of the policy lists codes with their dates. */
    public boolean isKnown() {
        return !tables.isEmpty();
    }

    /** The codes of a set that are in force on a day, or else on some day of the policy, each as often as it has dates. */
    public List<Existing> of(CodeSet set, Optional<LocalDate> day) {
        return tables.stream().flatMap(table -> of(set, day, table)).toList();
    }

    private Stream<Existing> of(CodeSet set, Optional<LocalDate> day, ListedCodes codes) {
        Table table = codes.table();
        return codes.in(checked.codes().of(set)).stream()
                .flatMap(listed -> listed.rows().stream()
                        .filter(codes::isValid)
                        .filter(row -> day.map(LocalDate::toEpochDay)
                                .map(on -> table.firstDay(row) <= on && on <= table.lastDay(row))
                                .orElseGet(() -> codes.meets(row, checked.policy())))
                        .map(row -> new Existing(
                                listed.text(), day(table.firstDay(row)), day(table.lastDay(row)), codes.label(row))));
    }

    private static Optional<LocalDate> day(int day) {
        return day == Integer.MIN_VALUE || day == Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(day));
    }
}
