package org.hiplang.runtime.judge;

import java.util.List;
import java.util.Optional;
import org.hiplang.runtime.decision.Verdict;

/**
 * What stands on one day of a line, after rules have given way.
 *
 * @param entries what is left, in the order of precedence
 */
record Standing(List<Entry> entries) {
    /** A day of which no rule found anything. */
    static final Standing EMPTY = new Standing(List.of());

    /** The finding that takes the day whole, if one does for sure. */
    Optional<Entry> taker() {
        for (Entry entry : entries) {
            if (takes(entry) && entries.stream().noneMatch(other -> mayRescue(other, entry))) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * The findings for which the day waits; none where it is taken anyway. Bounds on units wait only where a finding
     * that takes the day would give way to them.
     */
    List<Entry> waiting() {
        if (entries.isEmpty() || taker().isPresent()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> (entry.waits() && !entry.rule().caps())
                        || entries.stream().anyMatch(taker -> takes(taker) && mayRescue(entry, taker)))
                .toList();
    }

    private static boolean takes(Entry entry) {
        return entry.known() && entry.rule().takes();
    }

    /** Whether what takes the day would give way to a rule that may hold and that would not take the day itself. */
    private static boolean mayRescue(Entry rescuer, Entry taker) {
        return !rescuer.known() && !rescuer.rule().takes() && taker.givesWayTo(rescuer.rule());
    }

    /** The remark on the day, if there is one. */
    Optional<Entry> note() {
        return entries.stream()
                .filter(entry -> entry.known() && entry.rule().verdict() == Verdict.NOTED)
                .findFirst();
    }

    /** The bounds on units, known or not. */
    List<Entry> caps() {
        return entries.stream().filter(entry -> entry.rule().caps()).toList();
    }
}
