package org.hiplang.runtime.decision;

import java.util.List;
import java.util.Optional;

/**
 * Why a rule found what it found, and what is told of it.
 *
 * @param hangsOn names of the facts that are not known and that the finding hangs on; empty unless it is pended
 * @param what why, without what it hangs on: in the author's words for what the rule reads
 * @param with the numbers of the other lines it looked at: those that met its condition, or where its point is that
 *     none did, those that might have
 * @param earlier lines of the member's history, likewise
 * @param message the words for the provider, with their values; absent where the rule has no reason, or the line waits
 */
public record Explanation(
        List<String> hangsOn, String what, List<Integer> with, List<EarlierLine> earlier, Optional<String> message) {
    /** Copies the lists. */
    public Explanation {
        hangsOn = List.copyOf(hangsOn);
        with = List.copyOf(with);
        earlier = List.copyOf(earlier);
    }
}
