package org.hiplang.dsl.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hiplang.dsl.source.Span;

/**
 * The words of a reason for the provider: text, and names in braces in whose place a value stands.
 *
 * @param parts in their order; at least one
 */
public record Message(List<Part> parts) {
    /** Copies the list. */
    public Message {
        parts = List.copyOf(parts);
    }

    /** Whether something but text stands in it. */
    public boolean hasValues() {
        return parts.stream().anyMatch(part -> !(part instanceof Words));
    }

    /** The facts whose values it tells. */
    public Stream<Fact> facts() {
        return parts.stream().flatMap(part -> part instanceof OfFact of ? Stream.of(of.fact()) : Stream.empty());
    }

    /** A part of a message. */
    public sealed interface Part {}

    /** Text that is always the same. */
    public record Words(String text) implements Part {}

    /** {@code {code}}: something of the line or of what was found. */
    public record Value(Span span, What what) implements Part {}

    /** {@code {max-units}}: what is known of a fact. */
    public record OfFact(Span span, Fact fact) implements Part {}

    /** What can be told beside facts. */
    public enum What {
        /** The line's procedure code. */
        CODE,
        /** The line's number. */
        LINE,
        /** The units that the line bills. */
        UNITS,
        /** The days that were found. */
        DAYS,
        /** How many units the rule keeps at most. */
        BOUND,
        /** The number of the line that it is included in. */
        THAT_LINE,
        /** The procedure code of the line that it is included in. */
        THAT_CODE;

        /** As the author writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether only a rule knows it that includes lines in others. */
        public boolean isOfThatLine() {
            return this == THAT_LINE || this == THAT_CODE;
        }
    }
}
