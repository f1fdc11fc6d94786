package org.hiplang.compiler.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.runtime.policy.Amount;

/** The cells of one column: which are right, and what they mean. */
final class Cells {
    private static final String ANY = "any";
    private static final String OR = " or ";
    private static final int LONGEST = 10_000;

    private final String column;
    private final List<String> values;
    private final boolean numbers;
    private final Map<String, String> met = new HashMap<>();

    private Cells(String column, List<String> values, boolean numbers) {
        this.column = column;
        this.values = values;
        this.numbers = numbers;
    }

    /** Of a column of words; where none are listed, of text. */
    static Cells words(String column, List<String> values) {
        return new Cells(column, values, false);
    }

    /** Of a column of numbers. */
    static Cells numbers(String column) {
        return new Cells(column, List.of(), true);
    }

    /** The cell as the table holds it: of blanks nothing, of {@code any} all values. Nothing where it is wrong. */
    Optional<String> read(String cell) {
        if (isText()) {
            return cell.length() > LONGEST ? Optional.empty() : Optional.of(cell);
        }
        String known = met.get(cell);
        if (known == null && isRight(cell)) {
            known = cell.equals(ANY) ? String.join(OR, values) : cell;
            met.put(cell, known);
        }
        return Optional.ofNullable(known);
    }

    private boolean isRight(String cell) {
        if (cell.isEmpty() || (cell.equals(ANY) && !numbers)) {
            return true;
        }
        return Stream.of(cell.split(OR, -1)).allMatch(this::isValue);
    }

    private boolean isValue(String value) {
        return numbers ? Amount.thousandths(value).isPresent() : values.contains(value);
    }

    private boolean isText() {
        return values.isEmpty() && !numbers;
    }

    String complaint(String cell) {
        if (isText()) {
            return "the cell has more than " + LONGEST + " characters";
        }
        String wrong = List.of(cell.split(OR, -1)).stream()
                .filter(value -> !isValue(value))
                .findFirst()
                .orElse(cell);
        return numbers ? "`" + wrong + "` is not a number" : "`" + wrong + "` is not a value of `" + column + "`";
    }

    Optional<String> help() {
        if (numbers) {
            return Optional.of(
                    "a number is not negative and has three decimals at most, as in `7` or `2.5`; several stand"
                            + " with `or` between them, and nothing where it is not known");
        }
        return values.isEmpty()
                ? Optional.of("a cell of text is a few words")
                : Optional.of(values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "))
                        + ", several of them with `or` between them, `any`, or nothing where it is not known");
    }
}
