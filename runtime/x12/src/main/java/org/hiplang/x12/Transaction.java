package org.hiplang.x12;

import java.util.Optional;

/** Reads what stands between ST and SE. */
interface Transaction {
    /** Takes in a segment of the transaction. */
    void accept(Segment segment);

    /** The transaction is over as it should be. */
    void end();

    /** The transaction is lost from this segment on, counted from 1. */
    void abandon(long position);

    /** How many claims it has had, whatever became of them. */
    long claims();

    /** All that it knows, where another reader can go on from there. */
    Optional<Standing.Within> standing();
}
