package org.hiplang.runtime.policy;

import java.util.List;

/**
 * The words for the provider: text, and what is filled in of the line and of what was found.
 *
 * @param parts in their order; at least one
 */
public record Message(List<Part> parts) {
    /** Copies the list. */
    public Message {
        parts = List.copyOf(parts);
    }

    /** Words into which nothing is filled in. */
    public static Message of(String text) {
        return new Message(List.of(new Words(text)));
    }

    /** Whether something is filled in. */
    public boolean hasValues() {
        return parts.stream().anyMatch(part -> !(part instanceof Words));
    }

    /** A part of a message. */
    public sealed interface Part {}

    /** Text that is always the same. */
    public record Words(String text) implements Part {}

    /** Something of the line or of what was found. */
    public record Value(What what) implements Part {}

    /** What is known of a fact on the days that were found. */
    public record OfFact(FactInfo fact) implements Part {}

    /** What can be filled in beside facts. */
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
        THAT_CODE
    }
}
