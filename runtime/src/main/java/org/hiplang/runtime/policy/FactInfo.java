package org.hiplang.runtime.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.claim.Codes;

/**
 * Something that a policy turns on and a claim does not carry.
 *
 * @param name its name, as in {@code given-by-nurse}
 * @param scope what it is a fact of
 * @param type what its values are
 * @param values of words: those that are possible, {@code yes} and {@code no} for a fact that is either; else empty
 * @param proof what proves it, in the author's words; empty where the author gave none
 * @param presumed the value it has where nobody knows, if the author gave one
 * @param where the reading under which it is presumed; under any where absent
 * @param source the table it is looked up in, if there is one
 */
public record FactInfo(
        String name,
        Scope scope,
        Type type,
        List<String> values,
        String proof,
        Optional<String> presumed,
        Optional<ReadingIs> where,
        Optional<FactSource> source) {
    private static final int DAY = 10;

    /** Copies the list. */
    public FactInfo {
        values = List.copyOf(values);
    }

    /** A fact of words whose presumption, if it has one, hangs on no reading. */
    public FactInfo(String name, Scope scope, List<String> values, String proof, Optional<String> presumed) {
        this(name, scope, Type.WORD, values, proof, presumed, Optional.empty(), Optional.empty());
    }

    /** The value that is presumed in a run under those terms. */
    public Optional<String> presumed(Terms terms) {
        return where.isEmpty() || where.get().holds(terms) ? presumed : Optional.empty();
    }

    /** Whether it can have that value. */
    public boolean allows(String value) {
        return switch (type) {
            case WORD -> values.contains(value);
            case CODE -> Codes.isCode(value);
            case NUMBER -> Amount.thousandths(value).isPresent();
            case DAY -> isDay(value);
        };
    }

    /** What it can be, as people say it. */
    public String domain() {
        return switch (type) {
            case WORD -> "it is " + String.join(" or ", values);
            case CODE -> "it is a procedure code such as 43235";
            case NUMBER -> "it is a number from 0 to a billion, with three decimals at most";
            case DAY -> "it is a day such as 2021-02-01";
        };
    }

    private static boolean isDay(String value) {
        try {
            return value.length() == DAY && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What the values of a fact are. */
    public enum Type {
        /** Words that the policy lists. */
        WORD,
        /** Numbers that are not negative, with three decimals at most. */
        NUMBER,
        /** Procedure codes, of which only the shape is known. */
        CODE,
        /** Days, written as in {@code 2021-02-01}. */
        DAY
    }

    /** What a fact is of. */
    public enum Scope {
        /** The claim as a whole. */
        CLAIM,
        /** One line. */
        LINE,
        /** One day of one line. */
        DAY
    }
}
