package org.hiplang.runtime.policy;

import java.util.Optional;

/** What a rule pays of a line, or of a day of it, in place of the whole. */
public sealed interface Pay {
    /** How much: percent, or dollars. */
    Amount amount();

    /**
     * A part of what the units are worth.
     *
     * @param amount percent; more than 100 pays more
     * @param of which of the kept units, in the order of days; all where absent
     */
    record Share(Amount amount, Optional<Nth> of) implements Pay {}

    /**
     * So many dollars at most.
     *
     * @param amount dollars
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
