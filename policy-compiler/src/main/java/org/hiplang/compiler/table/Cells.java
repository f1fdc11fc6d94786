package org.hiplang.compiler.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiplang.runtime.claim.Codes;
import org.hiplang.runtime.policy.Amount;

/** The cells of one column: which are right, and what they mean. */
final class Cells {
    private static final String ANY = "any";
    private static final String OR = " or ";
    private static final int LONGEST = 10_000;

    private final String column;
    private final List<String> values;
    private final Kind kind;
    private final Map<String, String> met = new HashMap<>();

    /** What they hold. */
    private enum Kind {
        TEXT,
        WORDS,
        ONE_WORD,
        NUMBERS,
        CODES
    }

    private Cells(String column, List<String> values, Kind kind) {
        this.column = column;
        this.values = values;
        this.kind = kind;
    }

    /** Of a column of words; where none are listed, of text. */
    static Cells words(String column, List<String> values) {
        return new Cells(column, values, values.isEmpty() ? Kind.TEXT : Kind.WORDS);
    }

    /** Of a column of words, one in each cell. */
    static Cells oneWord(String column, List<String> values) {
        return new Cells(column, values, Kind.ONE_WORD);
    }

    /** Of a column of numbers. */
    static Cells numbers(String column) {
        return new Cells(column, List.of(), Kind.NUMBERS);
    }

    /** Of a column of procedure codes. */
    static Cells codes(String column) {
        return new Cells(column, List.of(), Kind.CODES);
    }

    /** The cell as the table holds it: of blanks nothing, of {@code any} all values. Nothing where it is wrong. */
    Optional<String> read(String cell) {
        if (kind == Kind.TEXT) {
            return cell.length() > LONGEST ? Optional.empty() : Optional.of(cell);
        }
        String known = met.get(cell);
        if (known == null && isRight(cell)) {
            known = isAny(cell) ? String.join(OR, values) : cell;
            met.put(cell, known);
        }
        return Optional.ofNullable(known);
    }

    private boolean isRight(String cell) {
        return cell.isEmpty() || isAny(cell) || parts(cell).allMatch(this::isValue);
    }

    private boolean isAny(String cell) {
        return kind == Kind.WORDS && cell.equals(ANY);
    }

    private Stream<String> parts(String cell) {
        return kind == Kind.ONE_WORD ? Stream.of(cell) : Stream.of(cell.split(OR, -1));
    }

    private boolean isValue(String value) {
        return switch (kind) {
            case NUMBERS -> Amount.thousandths(value).isPresent();
            case CODES -> Codes.isCode(value);
            default -> values.contains(value);
        };
    }

    String complaint(String cell) {
        if (kind == Kind.TEXT) {
            return "the cell has more than " + LONGEST + " characters";
        }
        String wrong = parts(cell).filter(value -> !isValue(value)).findFirst().orElse(cell);
        return switch (kind) {
            case NUMBERS -> "`" + wrong + "` is not a number";
            case CODES -> "`" + wrong + "` is not a procedure code";
            default -> "`" + wrong + "` is not a value of `" + column + "`";
        };
    }

    Optional<String> help() {
        String listed = values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
        return Optional.of(
                switch (kind) {
                    case TEXT -> "a cell of text is a few words";
                    case WORDS ->
                        listed + ", several of them with `or` between them, `any`, or nothing where it is not known";
                    case ONE_WORD -> listed + ", or nothing where it is not known";
                    case NUMBERS ->
                        "a number is not negative and has three decimals at most, as in `7` or `2.5`; several stand"
                                + " with `or` between them, and nothing where it is not known";
                    case CODES ->
                        "a procedure code has five characters, as in `43235`; several stand with `or` between them, and"
                                + " nothing where it is not known";
                });
    }
}
