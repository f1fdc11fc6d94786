package org.hiplang.compiler.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hiplang.dsl.model.Policy;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.policy.CodeSet;
import org.hiplang.runtime.table.Keys;
import org.hiplang.runtime.table.Table;

/** The procedure codes for which a table has rows of their own: what a range of codes comes to. */
final class ListedCodes {
    private static final int LAST_CODE = Codes.code("ZZZZZ");
    /** As many as stand beneath a line. */
    static final int A_FEW = 5;

    private static final String VALID = "code-valid";
    private static final String KIND = "kind";
    private static final String LABEL = "label";

    private final Table table;
    private final List<Listed> codes;

    /** A code and its rows, by date. */
    record Listed(int code, List<Integer> rows) {
        String text() {
            return Codes.codeText(code);
        }
    }

    ListedCodes(Table table) {
        this.table = table;
        TreeMap<Integer, List<Integer>> rows = new TreeMap<>();
        table.rowsBetween(Keys.code(0), Keys.code(LAST_CODE))
                .forEach(row -> rows.computeIfAbsent((int) table.firstKey(row), code -> new ArrayList<>())
                        .add(row));
        codes = rows.entrySet().stream()
                .map(code -> new Listed(code.getKey(), List.copyOf(code.getValue())))
                .toList();
    }

    /** Of each table of a policy. */
    static List<ListedCodes> of(CheckedPolicy checked) {
        return checked.policy().tables().stream()
                .flatMap(table -> checked.tables().named(table.name()).stream())
                .map(ListedCodes::new)
                .toList();
    }

    /** Those in a set. */
    List<Listed> in(CodeSet set) {
        return codes.stream().filter(listed -> set.has(listed.code())).toList();
    }

    List<Listed> all() {
        return codes;
    }

    Table table() {
        return table;
    }

    /** Whether the dates of the table are those of the codes: a catalog of drugs may date other things. */
    boolean datesCodes() {
        return table.column(KIND) >= 0 || table.column(VALID) >= 0;
    }

    /** Whether a code is in force on some day of the policy. */
    boolean isInForce(Listed listed, Policy policy) {
        return listed.rows().stream().anyMatch(row -> isValid(row) && meets(row, policy));
    }

    /** Whether a row speaks of some day of the policy. */
    boolean meets(int row, Policy policy) {
        long last = policy.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return table.firstDay(row) <= last && policy.from().toEpochDay() <= table.lastDay(row);
    }

    /** Whether a row says that its code is in force: others say that it is not. */
    boolean isValid(int row) {
        int column = table.column(VALID);
        return column < 0 || !table.values(row, column).equals(List.of("no"));
    }

    /** The last day on which a code was in force, if it ended. */
    Optional<LocalDate> ended(Listed listed) {
        return listed.rows().stream()
                .filter(this::isValid)
                .map(table::lastDay)
                .reduce(Math::max)
                .filter(day -> day != Integer.MAX_VALUE)
                .map(LocalDate::ofEpochDay);
    }

    /** What the table calls a code in its rows, the empty words left out. */
    List<String> labels(Listed listed) {
        return listed.rows().stream()
                .map(this::label)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** What the table calls the code of a row; empty where it does not say. */
    String label(int row) {
        int column = table.column(LABEL);
        return column < 0 ? "" : table.text(row, column);
    }

    /** Some of many, as messages name them. */
    static String some(Collection<String> words, int named) {
        String first = words.stream().limit(named).collect(Collectors.joining(", "));
        int rest = words.size() - named;
        return rest <= 0 ? first : first + " and " + rest + (rest == 1 ? " other" : " others");
    }
}
