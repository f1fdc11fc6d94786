package org.hiplang.x12;

import java.util.List;
import java.util.Optional;

/**
 * How a reader stands between two segments of a file: all that what comes next is read by.
 *
 * @param header the ISA segment of the open interchange; empty before the first
 * @param segments how many segments have been passed
 * @param envelopes those that are open, from the outermost in
 * @param transaction what is known within the open transaction; absent between transactions
 */
record Standing(String header, long segments, List<Envelopes.Open> envelopes, Optional<Within> transaction) {
    /** Before the first byte of a file. */
    static final Standing BEGINNING = new Standing("", 0, List.of(), Optional.empty());

    /**
     * Within a transaction of claims, just after an HL that begins a provider or a subscriber.
     *
     * @param level who bills
     * @param claims how many claims the transaction has had, whatever became of them
     */
    record Within(Hierarchy.Entered level, long claims) {}

    Standing {
        envelopes = List.copyOf(envelopes);
    }
}
