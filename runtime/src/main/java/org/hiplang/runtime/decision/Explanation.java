package org.hiplang.runtime.decision;

import java.util.List;
import java.util.Optional;

/**
 * Why a rule found what it found, and what is told of it. Each part is found out when it is asked for, and is the same
 * whenever it is. Safe for several threads.
 */
public interface Explanation {
    /** Names of the facts that are not known and that the finding hangs on; empty unless it is pended. */
    List<String> hangsOn();

    /** Why, without what it hangs on: in the author's words for what the rule reads. */
    String what();

    /**
     * Of a finding that waits, in words: the facts that it hangs on, where they can be named, and whether what, or what comes
     * of what.
     */
    String waiting();

    /**
     * The numbers of the other lines it looked at: those that met its condition, or where its point is that none did,
     * those that might have.
     */
    List<Integer> with();

    /** Lines of the member's history, likewise. */
    List<EarlierLine> earlier();

    /** The words for the provider, with their values; absent where the rule has no reason, or the line waits. */
    Optional<String> message();
}
