package org.hiplang.dsl.model;

import java.util.Optional;

/** What a rule pays of a line, or of a day of it, in place of the whole. */
public sealed interface Pay {
    /** How much: percent, or dollars. */
    Amount amount();

    /** Whether both pay the same of the same units. */
    default boolean isSameAs(Pay other) {
        boolean alike = this instanceof Share share
                ? other instanceof Share second && share.of().equals(second.of())
                : other instanceof AtMost most && ((AtMost) this).forEachUnit() == most.forEachUnit();
        return alike && amount().isSameAs(other.amount());
    }

    /**
     * A part of what the units are worth.
     *
     * @param amount percent, as a number more than 0 and 1,000 at most
     * @param of which of the kept units, in the order of days; all where absent
     */
    record Share(Amount amount, Optional<Nth> of) implements Pay {}

    /**
     * So many dollars at most.
     *
     * @param amount dollars, as a number more than 0
     * @param forEachUnit whether each unit by itself; else all together
     */
    record AtMost(Amount amount, boolean forEachUnit) implements Pay {}

    /**
     * Some of the units, as they are counted.
     *
     * @param n from 1
     * @param orLater whether all after it are meant, too
     */
    record Nth(int n, boolean orLater) {}
}
