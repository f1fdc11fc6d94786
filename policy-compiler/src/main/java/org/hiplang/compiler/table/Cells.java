package org.hiplang.compiler.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cells of one column: which are right, and what they mean. */
final class Cells {
    private static final String ANY = "any";
    private static final String OR = " or ";
    private static final int LONGEST = 10_000;

    private final String column;
    private final List<String> values;
    private final Map<String, String> met = new HashMap<>();

    Cells(String column, List<String> values) {
        this.column = column;
        this.values = values;
    }

    /** The cell as the table holds it: of blanks nothing, of {@code any} all values. Nothing where it is wrong. */
    Optional<String> read(String cell) {
        if (values.isEmpty()) {
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
        return cell.isEmpty() || cell.equals(ANY) || values.containsAll(List.of(cell.split(OR, -1)));
    }

    String complaint(String cell) {
        if (values.isEmpty()) {
            return "the cell has more than " + LONGEST + " characters";
        }
        String wrong = List.of(cell.split(OR, -1)).stream()
                .filter(value -> !values.contains(value))
                .findFirst()
                .orElse(cell);
        return "`" + wrong + "` is not a value of `" + column + "`";
    }

    Optional<String> help() {
        return values.isEmpty()
                ? Optional.of("a cell of text is a few words")
                : Optional.of(values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "))
                        + ", several of them with `or` between them, `any`, or nothing where it is not known");
    }
}
