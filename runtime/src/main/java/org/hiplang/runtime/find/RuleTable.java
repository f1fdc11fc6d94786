package org.hiplang.runtime.find;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hiplang.runtime.policy.RuleInfo;
import org.hiplang.runtime.policy.Verdict;

/** What becomes of a day by each rule of an edition, by the places of the rules. */
final class RuleTable {
    private final boolean[] takes;
    private final boolean[] pends;
    private final boolean[] waits;
    private final long[][] givesWayTo;
    private final boolean[] isRescuable;

    RuleTable(List<RuleInfo> rules) {
        takes = new boolean[rules.size()];
        pends = new boolean[rules.size()];
        waits = new boolean[rules.size()];
        givesWayTo = new long[rules.size()][];
        isRescuable = new boolean[rules.size()];
        Map<String, Integer> places = new HashMap<>();
        rules.forEach(rule -> places.put(rule.name(), places.size()));
        for (int place = 0; place < rules.size(); place++) {
            RuleInfo rule = rules.get(place);
            takes[place] = rule.verdict() == Verdict.DENIED || rule.verdict() == Verdict.INCLUDED;
            pends[place] = rule.verdict() == Verdict.PENDED;
            waits[place] = takes[place] || pends[place];
            givesWayTo[place] = Bits.rules(rule.givesWayTo().stream()
                    .filter(places::containsKey)
                    .mapToInt(places::get)
                    .toArray());
        }
        for (int place = 0; place < rules.size(); place++) {
            BitSet winners = BitSet.valueOf(givesWayTo[place]);
            isRescuable[place] = winners.stream().anyMatch(winner -> !takes[winner]);
        }
    }

    /** Whether it takes days whole. */
    boolean takes(int rule) {
        return takes[rule];
    }

    /** Whether its days wait for a person. */
    boolean pends(int rule) {
        return pends[rule];
    }

    /** Whether its days wait where it may hold. */
    boolean waits(int rule) {
        return waits[rule];
    }

    /** Whether it gives way to the other by the author's word. */
    boolean givesWay(int rule, int other) {
        return Bits.has(givesWayTo[rule], other);
    }

    /** Whether it gives way to some rule that takes no days. */
    boolean isRescuable(int rule) {
        return isRescuable[rule];
    }
}
