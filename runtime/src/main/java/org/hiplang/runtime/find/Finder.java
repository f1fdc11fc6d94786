package org.hiplang.runtime.find;

import org.hiplang.runtime.policy.Terms;

/**
 * The rules of one edition in their fast form: where each holds, for sure or perhaps, without why.
 *
 * <p>Generated beside the classes of the rules, which say the same of one line and one day, and why. Rules are known by
 * their places in the edition. Immutable.
 */
public interface Finder {
    /** Rules are asked by blocks of so many. */
    int BLOCK = Long.SIZE;

    /** Says of every rule that may hold at all which lines it asks. */
    void asks(Asks asks);

    /**
     * Asks some rules of the claim on the board, and writes down what they find.
     *
     * @param block the rules are those of the places {@code 64 * block} to {@code 64 * block + 63}
     * @param rules which of these, as bits
     */
    void find(Board board, int block, long rules);

    /** How many things its rules ask of a claim, each with a place on the board. */
    int things();

    /** How many things its rules ask of each line, such as of what kind it is, each with a place on the board. */
    int kinds();

    /** Makes one for the terms of a run. */
    @FunctionalInterface
    interface Maker {
        /** What is found under those terms, with what tables and presumptions say of facts. */
        Finder make(Terms terms, TableFacts facts);
    }
}
