package org.hiplang.dsl.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A fact that is a number, held against others.
 *
 * @param is false: it is not so
 * @param with at least one; it is so against one of them
 */
public record NumberTest(Fact fact, boolean is, Comparison how, List<Amount> with) {
    /** Copies the list. */
    public NumberTest {
        with = List.copyOf(with);
    }

    /** The facts that it asks for. */
    public List<Fact> facts() {
        return Stream.concat(Stream.of(fact), with.stream().flatMap(amount -> amount.asFact().stream()))
                .toList();
    }
}
