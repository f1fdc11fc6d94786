package org.hiplang.dsl.model;

import java.util.Optional;

/** A number that a rule names: written out, or a fact. */
public sealed interface Amount {
    /** The fact that it is, if it is one. */
    default Optional<Fact> asFact() {
        return this instanceof OfFact of ? Optional.of(of.fact()) : Optional.empty();
    }

    /** Whether it is that number for sure, in thousandths. */
    default boolean is(long thousandths) {
        return this instanceof Figure figure && figure.thousandths() == thousandths;
    }

    /** Whether both are one number, however it is written. */
    default boolean isSameAs(Amount other) {
        return this instanceof Figure figure ? other.is(figure.thousandths()) : equals(other);
    }

    /**
     * A number that is written out.
     *
     * @param written as the author wrote it
     * @param thousandths the number times 1,000; not negative
     */
    record Figure(String written, long thousandths) implements Amount {}

    /**
     * A number that a fact tells.
     *
     * @param fact of the type {@link Fact.Type#NUMBER}
     */
    record OfFact(Fact fact) implements Amount {}
}
