package org.hiplang.dsl.model;

import java.util.List;
import java.util.Optional;
import org.hiplang.dsl.source.Span;

/**
 * Something that a policy turns on and a claim does not carry.
 *
 * @param scope what it is a fact of
 * @param type what its values are
 * @param values of words: those that are possible, {@code yes} and {@code no} or the author's; else empty
 * @param from the table it is looked up in, if there is one
 * @param proof what proves it, if the author said
 * @param presumed the value it has where nobody knows, if the author gave one
 */
public record Fact(
        Span span,
        String name,
        Scope scope,
        Type type,
        List<String> values,
        Optional<FactSource> from,
        Optional<String> proof,
        Optional<Presumption> presumed) {
    /** The fact that needs no declaration and that {@code another payer comes first} asks for. */
    public static final String ANOTHER_PAYER_FIRST = "another-payer-first";

    /** The fact that needs no declaration and that {@code age is …} asks for. */
    public static final String BIRTH_DATE = "birth-date";

    /** The fact that needs no declaration and that {@code the claim was received …} asks for. */
    public static final String RECEIVED = "received";

    /** The fact of a line that needs no declaration and that the claim says: what is charged for it. */
    public static final String CHARGE = "charge";

    /** The fact of a line that needs no declaration: what the plan allows for it. */
    public static final String ALLOWED = "allowed";

    /** Copies the list. */
    public Fact {
        values = List.copyOf(values);
    }

    /** What the values of a fact are. */
    public enum Type {
        /** Words that the policy lists. */
        WORD,
        /** Numbers that are not negative, with three decimals at most. */
        NUMBER,
        /** Procedure codes, of which only the shape is known. */
        CODE,
        /** Days. */
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
